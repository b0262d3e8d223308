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

/** So many rows are written at once. */
const BLOCK = 5000;

/** Rows as CSV, block by block: RFC 4180 with a header, LF line ends; text that a spreadsheet could run is marked. */
export function* csvBlocks(
  table: Pick<DownloadTable, "columns">,
  rows: Iterable<DownloadRow>,
): Generator<string> {
  const fields = Object.keys(table.columns);
  const written = (records: string[][]) => `${Papa.unparse(records, { newline: "\n" })}\n`;
  yield written([fields]);
  let block: string[][] = [];
  for (const row of rows) {
    block.push(fields.map((field) => cellText(row[field] ?? null)));
    if (block.length < BLOCK) continue;
    yield written(block);
    block = [];
  }
  if (block.length > 0) yield written(block);
}

/** Rows as a CSV file. */
export function csvText(table: Pick<DownloadTable, "columns">, rows: Iterable<DownloadRow>): string {
  return [...csvBlocks(table, rows)].join("");
}
