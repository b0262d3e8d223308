import Papa from "papaparse";
import type { Cell } from "./cell.ts";
import { cellSpans } from "./cell-spans.ts";
import { LineIndex } from "./line-index.ts";
import { csvForm, RecordTexts, type Separator } from "./record-texts.ts";

/** One record of a CSV file. All but its line is found anew each time. */
export interface CsvRecord {
  readonly line: number;
  /** The texts of the cells. */
  readonly texts: readonly string[];
  /** The cells with their places: few records are ever reported. */
  readonly cells: readonly Cell[];
  /** The cell whose quotation marks are out of order; the record's cells cannot be trusted then. */
  readonly misquoted: { readonly cell: Cell; readonly unterminated: boolean } | null;
}

/** A text without its last line end, as its records are found in it. */
class Body {
  readonly lines: LineIndex;
  readonly texts: RecordTexts;

  constructor(text: string, separator: Separator) {
    const body = text.endsWith("\n") ? text.slice(0, -1) : text;
    this.lines = new LineIndex(body);
    this.texts = new RecordTexts(body, separator);
  }
}

/** A record that finds its cells in the text of the file when they are asked for. */
class PlacedRecord implements CsvRecord {
  readonly line: number;
  readonly #start: number;
  readonly #end: number;
  readonly #body: Body;
  readonly #separator: Separator;

  constructor(body: Body, separator: Separator, line: number, start: number, end: number) {
    this.line = line;
    this.#start = start;
    this.#end = end;
    this.#body = body;
    this.#separator = separator;
  }

  get #raw(): string {
    return this.#body.lines.text.slice(this.#start, this.#end);
  }

  get texts(): readonly string[] {
    return this.#body.texts.of(this.#start, this.#end);
  }

  get cells(): readonly Cell[] {
    const [raw, texts] = [this.#raw, this.texts];
    return cellSpans(raw, this.#separator).map((span, index) => ({
      text: texts[index] ?? "",
      raw: raw.slice(span.start, span.end),
      ...this.#body.lines.placeOf(this.#start + span.start),
    }));
  }

  get misquoted(): CsvRecord["misquoted"] {
    const raw = this.#raw;
    // Without a quotation mark none can be out of order, and the cells are what stands between the commas.
    if (!raw.includes('"')) return null;
    const spans = cellSpans(raw, this.#separator);
    const at = spans.findIndex(({ quoting }) => quoting !== "sound");
    const cell = at === -1 ? undefined : this.cells[at];
    return cell === undefined ? null : { cell, unterminated: spans[at]?.quoting === "unterminated" };
  }
}

/**
 * The records of a CSV text whose lines end in LF; the end of the last line may be missing. Of each record is kept
 * where it starts, in columns of numbers: an object for each of a million takes more memory than the text.
 */
export class CsvRecords {
  /** How many there are. */
  readonly length: number;
  readonly #separator: Separator;
  /** Where each record starts; at last, where another would. */
  readonly #starts: Uint32Array;
  readonly #lines: Uint32Array;
  readonly #read: () => string;
  #body: Body | null;

  /**
   * @param separator the character between cells
   * @param read reads the text again after it was let go
   */
  constructor(text: string, separator: Separator = ",", read: () => string = () => text) {
    this.#read = read;
    this.#separator = separator;
    const starts: number[] = [];
    const lines: number[] = [];
    this.#body = new Body(text, separator);
    const { text: body } = this.#body.lines;
    let start = 0;
    let line = 1;
    Papa.parse<string[]>(body, {
      ...csvForm(separator),
      step: ({ meta: { cursor } }) => {
        starts.push(start);
        lines.push(line);
        for (let at = body.indexOf("\n", start); at !== -1 && at < cursor; at = body.indexOf("\n", at + 1))
          line += 1;
        const atEnd = body[cursor - 1] !== "\n" || cursor > body.length;
        start = atEnd ? body.length + 1 : cursor;
      },
    });
    this.length = starts.length;
    this.#starts = Uint32Array.from([...starts, start]);
    this.#lines = Uint32Array.from(lines);
  }

  /** The line on which a record starts. */
  lineOf(number: number): number {
    return this.#lines[number] ?? 0;
  }

  /** The record with this number, from 0. */
  at(number: number): CsvRecord {
    this.#body ??= new Body(this.#read(), this.#separator);
    const [start = 0, beyond = 0] = this.#starts.subarray(number, number + 2);
    return new PlacedRecord(this.#body, this.#separator, this.lineOf(number), start, beyond - 1);
  }

  /** Every record in turn. */
  *[Symbol.iterator](): Generator<CsvRecord> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }

  /** Lets go of the text; it is read again if a record is asked for more than its line. */
  release(): void {
    this.#body = null;
  }
}
