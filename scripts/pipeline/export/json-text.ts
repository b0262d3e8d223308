import type { DownloadRow, DownloadTable } from "../../../src/model/downloads/download-table.ts";
import { rowWriter } from "./json-row.ts";

/** Rows as a JSON array, one row a line, columns in the order of the table, values typed; no line end after it. */
export function* jsonArray(
  table: Pick<DownloadTable, "columns">,
  rows: Iterable<DownloadRow>,
): Generator<string> {
  const written = rowWriter(table);
  let start = "[";
  for (const row of rows) {
    yield `${start}\n${written(row)}`;
    start = ",";
  }
  yield start === "[" ? "[]" : "\n]";
}

/** Rows as a JSON file, line by line. */
export function* jsonFileLines(
  table: Pick<DownloadTable, "columns">,
  rows: Iterable<DownloadRow>,
): Generator<string> {
  yield* jsonArray(table, rows);
  yield "\n";
}

/** Rows as a JSON file. */
export function jsonText(table: Pick<DownloadTable, "columns">, rows: Iterable<DownloadRow>): string {
  return [...jsonFileLines(table, rows)].join("");
}
