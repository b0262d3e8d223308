import Papa from "papaparse";
import type { Cell } from "./cell.ts";
import { cellSpans } from "./cell-spans.ts";
import { LineIndex } from "./line-index.ts";

/** One record of a CSV file. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** The cell whose quotation marks are out of order; the record's cells cannot be trusted then. */
  readonly misquoted: { readonly cell: Cell; readonly unterminated: boolean } | null;
}

/**
 * Reads the records of a CSV text whose lines end in LF. The end of the last line may be missing.
 * @param separator the character between cells
 */
export function readRecords(text: string, separator: "," | "\t" = ","): CsvRecord[] {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = new LineIndex(body);
  const records: CsvRecord[] = [];
  let start = 0;
  Papa.parse<string[]>(body, {
    header: false,
    delimiter: separator,
    newline: "\n",
    skipEmptyLines: false,
    step: ({ data, meta }) => {
      const atEnd = body[meta.cursor - 1] !== "\n" || meta.cursor > body.length;
      const raw = body.slice(start, atEnd ? body.length : meta.cursor - 1);
      records.push(recordOf(raw, data, start, lines, separator));
      start = meta.cursor;
    },
  });
  return records;
}

function recordOf(
  raw: string,
  values: readonly string[],
  start: number,
  lines: LineIndex,
  separator: string,
): CsvRecord {
  const spans = cellSpans(raw, separator);
  const cells = spans.map((span, index) => ({
    text: values[index] ?? "",
    raw: raw.slice(span.start, span.end),
    ...lines.placeOf(start + span.start),
  }));
  const [misquoted = null] = cells.flatMap((cell, index) => {
    const quoting = spans[index]?.quoting ?? "sound";
    return quoting === "sound" ? [] : [{ cell, unterminated: quoting === "unterminated" }];
  });
  return { line: lines.placeOf(start).line, cells, misquoted };
}
