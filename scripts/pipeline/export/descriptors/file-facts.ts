import { createHash, hash } from "node:crypto";
import type { ExportedFile } from "../exported-file.ts";

/** What a descriptor, or a list of checksums, says of a file. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The bytes of a long text in UTF-8, piece by piece. Returns the facts about the file once all are read. */
export function* countedPieces(path: string, text: Iterable<string>): Generator<Uint8Array, FileFacts> {
  const sum = createHash("sha256");
  let bytes = 0;
  for (const part of text) {
    const piece = Buffer.from(part);
    sum.update(piece);
    bytes += piece.byteLength;
    yield piece;
  }
  return { path, bytes, sha256: sum.digest("hex") };
}

/** The facts about a file. */
export function fileFacts({ path, bytes }: ExportedFile): FileFacts {
  return { path, bytes: bytes.byteLength, sha256: hash("sha256", bytes) };
}
