import { createHash } from "node:crypto";
import type { ExportedFile } from "../exported-file.ts";

/** What a descriptor says of the bytes of a file. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The facts about a file. */
export function fileFacts({ path, bytes }: ExportedFile): FileFacts {
  return { path, bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
}
