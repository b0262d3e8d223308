import Papa from "papaparse";
import { cellSpans } from "./cell-spans.ts";

/** The character between the cells of a file. */
export type Separator = "," | "\t";

/** How Papa Parse is to read a file, and a record of it once more. */
export function csvForm(separator: Separator) {
  return { header: false, delimiter: separator, newline: "\n", skipEmptyLines: false } as const;
}

function unquoted(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}

/** The texts of a record's cells, as they were when its file was read. */
function cut(body: string, start: number, end: number, separator: Separator): readonly string[] {
  const record = body.slice(start, end);
  if (!record.includes('"')) return record.split(separator);
  const spans = cellSpans(record, separator);
  if (spans.every(({ quoting }) => quoting === "sound"))
    return spans.map((span) => unquoted(record.slice(span.start, span.end)));
  // What is misquoted is read by Papa Parse, line end included: it takes a byte order mark off the start of what it is
  // given, and behind an empty cell none is at the start.
  const [cells = []] = Papa.parse<string[]>(separator + body.slice(start, end + 1), csvForm(separator)).data;
  return cells.slice(1);
}

/**
 * Cuts records of one file into the texts of their cells. They are not kept: those of a million rows take more memory
 * than all that is known of the rows. The last ones stay, since a row is asked for one cell after another.
 */
export class RecordTexts {
  readonly #body: string;
  readonly #separator: Separator;
  #last = -1;
  #texts: readonly string[] = [];

  /** @param body the text of the file without its last line end */
  constructor(body: string, separator: Separator) {
    this.#body = body;
    this.#separator = separator;
  }

  /** The texts of the record that starts and ends (before its line end) there. */
  of(start: number, end: number): readonly string[] {
    if (start !== this.#last) {
      this.#texts = cut(this.#body, start, end, this.#separator);
      this.#last = start;
    }
    return this.#texts;
  }
}
