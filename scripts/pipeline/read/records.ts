import Papa from "papaparse";
import type { Cell } from "./cell.ts";
import { cellSpans } from "./cell-spans.ts";
import { LineIndex } from "./line-index.ts";
import { csvForm, RecordTexts, type Separator } from "./record-texts.ts";

/** One record of a CSV file. It keeps where it stands; all else is found anew each time. */
export interface CsvRecord {
  readonly line: number;
  /** The texts of the cells. */
  readonly texts: readonly string[];
  /** The cells with their places: few records are ever reported. */
  readonly cells: readonly Cell[];
  /** The cell whose quotation marks are out of order; the record's cells cannot be trusted then. */
  readonly misquoted: { readonly cell: Cell; readonly unterminated: boolean } | null;
}

/** What the records of one file share. */
interface RecordFile {
  readonly lines: LineIndex;
  readonly texts: RecordTexts;
  readonly separator: Separator;
}

/** A record that remembers where it stands and finds its cells there when they are asked for. */
class PlacedRecord implements CsvRecord {
  readonly line: number;
  readonly #start: number;
  readonly #end: number;
  readonly #file: RecordFile;

  constructor(file: RecordFile, line: number, start: number, end: number) {
    this.#file = file;
    this.line = line;
    this.#start = start;
    this.#end = end;
  }

  get #raw(): string {
    return this.#file.lines.text.slice(this.#start, this.#end);
  }

  get texts(): readonly string[] {
    return this.#file.texts.of(this.#start, this.#end);
  }

  get cells(): readonly Cell[] {
    const [raw, texts] = [this.#raw, this.texts];
    return cellSpans(raw, this.#file.separator).map((span, index) => ({
      text: texts[index] ?? "",
      raw: raw.slice(span.start, span.end),
      ...this.#file.lines.placeOf(this.#start + span.start),
    }));
  }

  get misquoted(): CsvRecord["misquoted"] {
    const raw = this.#raw;
    // Without a quotation mark none can be out of order, and the cells are what stands between the commas.
    if (!raw.includes('"')) return null;
    const spans = cellSpans(raw, this.#file.separator);
    const at = spans.findIndex(({ quoting }) => quoting !== "sound");
    const cell = at === -1 ? undefined : this.cells[at];
    return cell === undefined ? null : { cell, unterminated: spans[at]?.quoting === "unterminated" };
  }
}

/**
 * Reads the records of a CSV text whose lines end in LF. The end of the last line may be missing.
 * @param separator the character between cells
 */
export function readRecords(text: string, separator: Separator = ","): CsvRecord[] {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const file = { lines: new LineIndex(body), texts: new RecordTexts(body, separator), separator };
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(body, {
    ...csvForm(separator),
    step: ({ meta }) => {
      const atEnd = body[meta.cursor - 1] !== "\n" || meta.cursor > body.length;
      const end = atEnd ? body.length : meta.cursor - 1;
      records.push(new PlacedRecord(file, line, start, end));
      for (let at = body.indexOf("\n", start); at !== -1 && at < meta.cursor; at = body.indexOf("\n", at + 1))
        line += 1;
      start = meta.cursor;
    },
  });
  return records;
}
