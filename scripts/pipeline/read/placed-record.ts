import type { Cell } from "./cell.ts";
import { cellSpans } from "./cell-spans.ts";
import type { LineIndex } from "./line-index.ts";
import type { RecordTexts, Separator } from "./record-texts.ts";

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

/** A text in which records stand. */
export interface RecordsText {
  readonly separator: Separator;
  readonly lines: LineIndex;
  readonly texts: RecordTexts;
}

/** A record that finds its cells in a text when they are asked for. */
export class PlacedRecord implements CsvRecord {
  readonly line: number;
  readonly #start: number;
  readonly #end: number;
  readonly #in: RecordsText;

  constructor(text: RecordsText, line: number, start: number, end: number) {
    this.line = line;
    this.#start = start;
    this.#end = end;
    this.#in = text;
  }

  get #raw(): string {
    return this.#in.lines.text.slice(this.#start, this.#end);
  }

  get texts(): readonly string[] {
    return this.#in.texts.of(this.#start, this.#end);
  }

  get cells(): readonly Cell[] {
    const [raw, texts] = [this.#raw, this.texts];
    return cellSpans(raw, this.#in.separator).map((span, index) => ({
      text: texts[index] ?? "",
      raw: raw.slice(span.start, span.end),
      ...this.#in.lines.placeOf(this.#start + span.start),
    }));
  }

  get misquoted(): CsvRecord["misquoted"] {
    const raw = this.#raw;
    // Without a quotation mark none can be out of order, and the cells are what stands between the commas.
    if (!raw.includes('"')) return null;
    const spans = cellSpans(raw, this.#in.separator);
    const at = spans.findIndex(({ quoting }) => quoting !== "sound");
    const cell = at === -1 ? undefined : this.cells[at];
    return cell === undefined ? null : { cell, unterminated: spans[at]?.quoting === "unterminated" };
  }
}
