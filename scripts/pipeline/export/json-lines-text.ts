import type { DownloadRow, DownloadTable } from "../../../src/model/downloads/download-table.ts";

/** A row with its columns in the order of the table. */
function ordered(table: DownloadTable, row: DownloadRow): DownloadRow {
  return Object.fromEntries(Object.keys(table.columns).map((name) => [name, row[name] ?? null]));
}

/** Rows as JSON Lines: one object a line, columns in the order of the table, values typed. */
export function jsonLinesText(table: DownloadTable, rows: readonly DownloadRow[]): string {
  return rows.map((row) => `${JSON.stringify(ordered(table, row))}\n`).join("");
}

/** Rows of many tables as JSON Lines: each line names its table. */
export function labelledLinesText(table: DownloadTable, rows: readonly DownloadRow[]): string {
  return rows.map((row) => `${JSON.stringify({ table: table.name, row: ordered(table, row) })}\n`).join("");
}
