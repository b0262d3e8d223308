/** One file to be written below the output directory. */
export interface ExportedFile {
  /** Path below the output directory, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file so long that it should not stand in memory whole. */
export interface LongFile {
  /** Path below the output directory, with `/`. */
  readonly path: string;
  /** Its bytes, made as they are read: once, and before the next file is asked for. */
  readonly pieces: Iterable<Uint8Array>;
}

/** About so many characters of a long text are made at once: no string can hold the texts of a large record. */
const PIECE = 2 ** 20;

/** Lines put together into pieces of about a million characters. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield piece.join("");
    piece = [];
    length = 0;
  }
  yield piece.join("");
}

/** A file of text in UTF-8, without a byte order mark; a long text in pieces. */
export function textFile(path: string, text: string | Iterable<string>): ExportedFile {
  if (typeof text === "string") return { path, bytes: Buffer.from(text) };
  return { path, bytes: Buffer.concat(Array.from(text, (piece) => Buffer.from(piece))) };
}
