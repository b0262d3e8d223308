import type { ExportedFile, LongFile } from "../../../scripts/pipeline/export/exported-file.ts";

/** The bytes of an exported file, together. */
export function bytesOf(file: ExportedFile | LongFile): Uint8Array {
  return "pieces" in file ? Buffer.concat([...file.pieces]) : file.bytes;
}
