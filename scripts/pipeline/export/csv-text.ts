import Papa from "papaparse";
import type {
  DownloadRow,
  DownloadTable,
  DownloadValue,
} from "../../../src/model/downloads/download-table.ts";
import { spreadsheetText } from "../../../src/model/spreadsheet-text.ts";

/** The text of a cell: empty where the value is unknown, a list with `;` between its entries. */
function cellText(value: DownloadValue): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return spreadsheetText(typeof value === "string" ? value : value.join(";"));
}

/** Rows as a CSV file: RFC 4180 with a header, LF line ends; text that a spreadsheet could run is marked. */
export function csvText(table: Pick<DownloadTable, "columns">, rows: readonly DownloadRow[]): string {
  const fields = Object.keys(table.columns);
  const records = rows.map((row) => fields.map((field) => cellText(row[field] ?? null)));
  return `${Papa.unparse([fields, ...records], { newline: "\n" })}\n`;
}
