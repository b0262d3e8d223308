import { hash } from "node:crypto";
import type { ExportedFile } from "../exported-file.ts";

/** What a descriptor, or a list of checksums, says of a file. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The facts about a file. */
export function fileFacts({ path, bytes }: ExportedFile): FileFacts {
  return { path, bytes: bytes.byteLength, sha256: hash("sha256", bytes) };
}
