import Papa from "papaparse";
import { spreadsheetText } from "../../model/spreadsheet-text.ts";
import type { FigureBlock } from "../kit/figure.ts";
import { plainText } from "../kit/inline.ts";

/** The table of a figure as CSV (RFC 4180), no cell of which a spreadsheet takes for a formula. */
export function figureCsv({ table }: FigureBlock): string {
  const rows = table.rows.map((row) => row.cells.map((cell) => plainText(cell.line)));
  const lines = [table.heads.map((head) => head.text), ...rows].map((row) => row.map(spreadsheetText));
  return `${Papa.unparse(lines, { newline: "\r\n" })}\r\n`;
}
