import type { DownloadRow, DownloadTable } from "../../../src/model/downloads/download-table.ts";
import { rowWriter } from "./json-row.ts";

/** Rows as JSON Lines: one object a line, columns in the order of the table, values typed. */
export function* jsonLines(table: DownloadTable, rows: Iterable<DownloadRow>): Generator<string> {
  const written = rowWriter(table);
  for (const row of rows) yield `${written(row)}\n`;
}

/** Rows of many tables as JSON Lines: each line names its table. */
export function* labelledLines(table: DownloadTable, rows: Iterable<DownloadRow>): Generator<string> {
  const written = rowWriter(table);
  const name = JSON.stringify(table.name);
  for (const row of rows) yield `{"table":${name},"row":${written(row)}}\n`;
}
