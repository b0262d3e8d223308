import Papa from "papaparse";
import { spreadsheetText } from "../../model/spreadsheet-text.ts";
import { quotable } from "../claim/quotable.ts";
import type { FigureBlock } from "../kit/figure.ts";
import { plainText } from "../kit/inline.ts";

/** The table of a figure as CSV (RFC 4180) without the numbers of sources; no cell is taken for a formula. */
export function figureCsv({ table }: FigureBlock): string {
  const rows = table.rows.map((row) => row.cells.map((cell) => plainText(quotable(cell.line))));
  const lines = [table.heads.map((head) => head.text), ...rows].map((row) => row.map(spreadsheetText));
  return `${Papa.unparse(lines, { newline: "\r\n" })}\r\n`;
}
