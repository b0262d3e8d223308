import type { DownloadRow, DownloadTable } from "../../../src/model/downloads/download-table.ts";

/** Rows as a JSON file: an array with one row a line, columns in the order of the table, values typed. */
export function jsonText(table: Pick<DownloadTable, "columns">, rows: readonly DownloadRow[]): string {
  const fields = Object.keys(table.columns);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))),
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
