import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** The bytes of a file one part after another: no large file stands in memory whole. Can be read more than once. */
export type Pieces = Iterable<Uint8Array>;

/** So many bytes are read at once, of a file that has them. */
const PIECE = 2 ** 20;

/** Room to see that a file has ended, or has grown. */
const NO_MORE = 2 ** 10;

/** A file on the disk, opened when its bytes are asked for. */
export function filePieces(path: string): Pieces {
  return { [Symbol.iterator]: () => read(path) };
}

function* read(path: string): Generator<Uint8Array> {
  const handle = openSync(path, "r");
  try {
    // Most files are small: room for a whole piece would cost more than reading them.
    let left = fstatSync(handle).size;
    for (;;) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, Math.max(left, NO_MORE)));
      const length = readSync(handle, piece);
      if (length === 0) return;
      left -= length;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/** Bytes that are all there, part by part: as one text they may be longer than a text can be. */
export function* cutBytes(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Whether two files have the same bytes, in pieces that are cut alike; where they are not, nobody can tell, and they have not. */
export function haveSameBytes(one: Pieces, other: Pieces): boolean {
  const others = other[Symbol.iterator]();
  try {
    for (const piece of one) {
      const { value } = others.next() as IteratorResult<Uint8Array, undefined>;
      if (value === undefined || Buffer.compare(piece, value) !== 0) return false;
    }
    return others.next().done === true;
  } finally {
    others.return?.();
  }
}

/** All bytes together, for kinds of file that cannot be read otherwise. */
export function whole(pieces: Pieces): Uint8Array {
  return Buffer.concat([...pieces]);
}

/** The text of a file in UTF-8, part by part. */
export function* textPieces(pieces: Pieces): Generator<string> {
  const decoder = new TextDecoder();
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The text of a file as one. */
export function wholeText(pieces: Pieces): string {
  return [...textPieces(pieces)].join("");
}

/**
 * A text cut anew, after line ends only.
 * @param lastEnd where in the next piece the last line ends at which the text may be cut; -1 where it may not
 */
export function* cutAtLines(
  text: Iterable<string>,
  lastEnd = (piece: string) => piece.lastIndexOf("\n"),
): Generator<string> {
  let waiting: string[] = [];
  for (const piece of text) {
    const at = lastEnd(piece) + 1;
    if (at === 0) {
      waiting.push(piece);
      continue;
    }
    waiting.push(piece.slice(0, at));
    yield waiting.join("");
    waiting = [piece.slice(at)];
  }
  yield waiting.join("");
}

/** The lines of a text. */
export function* linesOf(text: Iterable<string>): Generator<string> {
  for (const block of cutAtLines(text)) yield* block.split("\n");
}
