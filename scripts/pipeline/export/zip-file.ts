import { constants, crc32, deflateRawSync } from "node:zlib";
import { Zip, type AsyncFlateStreamHandler, type ZipInputFile } from "fflate";
import type { ExportedFile } from "./exported-file.ts";

/** The time written for every file: a fixed one, so that the same files give the same bytes. */
const MODIFIED = new Date(1980, 0, 1);

/** A plain file that its owner may change and everybody may read, where a Unix system keeps it in the archive. */
const READABLE = 0o100644 * 2 ** 16;

/** The method of a zip archive for what is compressed by Deflate. */
const DEFLATE = 8;

/** A file compressed for an archive; its own bytes are not held. */
export class PackedFile implements ZipInputFile {
  readonly filename: string;
  readonly size: number;
  readonly crc: number;
  readonly compression = DEFLATE;
  readonly os = 3;
  readonly attrs = READABLE;
  readonly mtime = MODIFIED;
  /** Set by the archive to which it is added. */
  ondata?: AsyncFlateStreamHandler;
  readonly #packed: Uint8Array<ArrayBuffer>;

  /** @param path where it is in the archive */
  constructor(path: string, bytes: Uint8Array) {
    this.filename = path;
    this.size = bytes.byteLength;
    this.crc = crc32(bytes);
    this.#packed = deflateRawSync(bytes, { level: constants.Z_DEFAULT_COMPRESSION });
  }

  /** Gives its compressed bytes to the archive to which it was added. */
  send(): void {
    this.ondata?.(null, this.#packed, true);
  }
}

/** Compressed files as a zip archive, sorted by path; the same files give the same bytes. */
export function zipOf(path: string, files: readonly PackedFile[]): ExportedFile {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece: Uint8Array) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const file of files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1))) {
    zip.add(file);
    file.send();
  }
  zip.end();
  return { path, bytes: Buffer.concat(pieces) };
}

/** The files as a zip archive, sorted by path; the same files give the same bytes. */
export function zipFile(path: string, files: readonly ExportedFile[]): ExportedFile {
  return zipOf(
    path,
    files.map((file) => new PackedFile(file.path, file.bytes)),
  );
}
