import Papa from "papaparse";
import { LineIndex, placeAfter, type TextPlace } from "./line-index.ts";
import { PlacedRecord, type CsvRecord, type RecordsText } from "./placed-record.ts";
import { csvForm, RecordTexts, type Separator } from "./record-texts.ts";

/** A piece of a text: whole records, and so whole lines. */
interface Piece {
  /** The number of its first record. */
  readonly first: number;
  /** The line on which it starts. */
  readonly line: number;
  /** Where its last record ends. */
  readonly end: number;
  /** Reads its text again. */
  readonly read: () => string;
}

/** A piece whose text is held. */
interface HeldPiece {
  readonly piece: Piece;
  /** The number of the first record behind it. */
  readonly next: number;
  readonly text: RecordsText;
}

function withoutEnd(text: string): string {
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}

/**
 * The records of a CSV text whose lines end in LF; the end of the last line may be missing. The text is given piece by
 * piece, and one piece at most is held. Of each record is kept where it starts, in columns of numbers: an object for
 * each of a million takes more memory.
 */
export class CsvRecords {
  readonly #separator: Separator;
  readonly #pieces: Piece[] = [];
  /** Where each record starts in its piece. */
  readonly #starts: number[] = [];
  readonly #lines: number[] = [];
  #line = 1;
  #isBlank = true;
  #openEnd: TextPlace | null = null;
  /** The piece in which a record was last asked for. */
  #held: HeldPiece | null = null;

  /** @param separator the character between cells */
  constructor(separator: Separator = ",") {
    this.#separator = separator;
  }

  /** The records of a text in one piece. */
  static of(text: string, separator: Separator = ","): CsvRecords {
    const records = new CsvRecords(separator);
    records.add(text, true, () => text);
    return records;
  }

  /** How many there are. */
  get length(): number {
    return this.#starts.length;
  }

  /** Whether nothing but white space was found. */
  get isBlank(): boolean {
    return this.#isBlank;
  }

  /** Where the text ends in a line without a line end; `null` where that has one. */
  get openEnd(): TextPlace | null {
    return this.#openEnd;
  }

  /**
   * Finds the records of the next piece of the text, which ends with a line.
   * @param isLast whether no text follows
   * @param read reads the text again
   * @returns how much of it was taken: a record that does not end in this piece is left to the next
   */
  add(text: string, isLast: boolean, read: () => string): number {
    const [first, start] = [this.length, this.#line];
    const { end, beyond } = this.#find(withoutEnd(text), isLast);
    if (this.length === first) return 0;
    const again = isLast ? () => withoutEnd(read()) : () => read().slice(0, beyond);
    this.#pieces.push({ first, line: start, end, read: again });
    this.#isBlank &&= text.trim() === "";
    if (isLast && !text.endsWith("\n")) {
      const { line, column } = placeAfter(text);
      this.#openEnd = { line: start + line - 1, column };
    }
    return Math.min(beyond, text.length);
  }

  /** Notes where the records of a text start, and says where the last one ends and where the next would start. */
  #find(body: string, isLast: boolean): { readonly end: number; readonly beyond: number } {
    let start = 0;
    let end = 0;
    if (body === "" && this.length > 0) {
      // Papa Parse finds nothing in an empty text; behind another piece it is a blank line.
      this.#starts.push(0);
      this.#lines.push(this.#line++);
      return { end: 0, beyond: 1 };
    }
    Papa.parse<string[]>(body, {
      ...csvForm(this.#separator),
      step: ({ meta: { cursor }, errors }) => {
        const atEnd = body[cursor - 1] !== "\n" || cursor > body.length || start === body.length;
        if (!isLast && errors.some(({ code }) => code === "MissingQuotes")) return;
        this.#starts.push(start);
        this.#lines.push(this.#line);
        for (let at = body.indexOf("\n", start); at !== -1 && at < cursor; at = body.indexOf("\n", at + 1))
          this.#line += 1;
        if (atEnd) this.#line += 1;
        end = atEnd ? body.length : cursor - 1;
        start = end + 1;
      },
    });
    return { end, beyond: start };
  }

  /** The line on which a record starts. */
  lineOf(number: number): number {
    return this.#lines[number] ?? 0;
  }

  /** The record with this number, from 0. */
  at(number: number): CsvRecord {
    const { piece, next, text } = this.#holding(number);
    const beyond = number + 1 < next ? this.#starts[number + 1] : undefined;
    const end = beyond === undefined ? piece.end : beyond - 1;
    return new PlacedRecord(text, this.lineOf(number), this.#starts[number] ?? 0, end);
  }

  /** Every record in turn. */
  *[Symbol.iterator](): Generator<CsvRecord> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }

  /** Lets go of the piece that is held. */
  release(): void {
    this.#held = null;
  }

  #holding(number: number): HeldPiece {
    const before = this.#held;
    if (before !== null && number >= before.piece.first && number < before.next) return before;
    const at = this.#pieces.findLastIndex(({ first }) => first <= number);
    const piece = this.#pieces[at];
    if (piece === undefined) throw new RangeError(`there is no record ${number}`);
    const body = piece.read();
    const separator = this.#separator;
    const lines = new LineIndex(body, piece.line);
    const text = { separator, lines, texts: new RecordTexts(body, separator) };
    this.#held = { piece, next: this.#pieces[at + 1]?.first ?? this.length, text };
    return this.#held;
  }
}
