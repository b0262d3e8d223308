import type { Issue } from "../issue.ts";
import { decode } from "./decode.ts";
import { CsvRecords } from "./records.ts";
import type { SourceFile } from "./source-folder.ts";

/** The records of a file, and what is wrong with its characters. */
export interface FileRecords {
  /** `null` where the file cannot be read as text. */
  readonly records: CsvRecords | null;
  readonly issues: readonly Issue[];
  /** Whether the text has damaged characters. */
  readonly damaged: boolean;
}

/** So many bytes of a file are read at once: more than most tables have, and little beside the rows of a long one. */
const PIECE = 4 << 20;

const LINE_FEED = 0x0a;

function partOf(file: SourceFile, start: number, end: number): Uint8Array {
  return file.part?.(start, end) ?? file.bytes.subarray(start, end);
}

/** Reads a piece of a file that was read before. */
function reader(file: SourceFile, start: number, end: number): () => string {
  return () => decode(file.label, partOf(file, start, end)).text ?? "";
}

/** Reads a file by pieces of so many bytes; `null` where something is wrong with its characters. */
function inPieces(file: SourceFile, piece: number): CsvRecords | null {
  const records = new CsvRecords();
  let start = 0;
  let size = piece;
  for (;;) {
    const bytes = partOf(file, start, start + size);
    const isLast = bytes.length < size;
    // Cut behind a line end, which is no part of another character.
    const end = isLast ? bytes.length : bytes.lastIndexOf(LINE_FEED) + 1;
    const { text, issues } = decode(file.label, bytes.subarray(0, end));
    if (text === null || issues.length > 0) return null;
    const taken = end === 0 ? 0 : records.add(text, isLast, reader(file, start, start + end));
    if (isLast) return records;
    start += Buffer.byteLength(text.slice(0, taken));
    // A line, or a text in quotation marks, may be longer than the piece.
    size = taken === 0 ? size * 2 : piece;
  }
}

/** Reads a file at once, and says all that is wrong with its characters. */
function whole(file: SourceFile): FileRecords {
  const { text, issues, damaged = false } = decode(file.label, file.bytes);
  if (text === null) return { records: null, issues, damaged };
  const records = new CsvRecords();
  records.add(text, true, reader(file, 0, Infinity));
  return { records, issues, damaged };
}

/** Reads the records of a file: by pieces of so many bytes if nothing is wrong with its characters. */
export function fileRecords(file: SourceFile, piece: number = PIECE): FileRecords {
  const records = inPieces(file, piece);
  return records === null ? whole(file) : { records, issues: [], damaged: false };
}
