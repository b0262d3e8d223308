import { spreadsheetText } from "../../model/spreadsheet-text.ts";
import type { Row, Value } from "./row.ts";

const MUST_BE_QUOTED = /[",\r\n\ufeff]|^ | $/;

function csvCell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = spreadsheetText(typeof value === "string" ? value : value.join(";"));
  return MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of values as a CSV file, written as the downloads are: text that a spreadsheet could run is marked. */
export function csvOfLines(head: readonly string[], lines: readonly (readonly Value[])[]): string {
  return `${[head, ...lines].map((line) => line.map(csvCell).join(",")).join("\n")}\n`;
}

/** Rows as a CSV file. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return csvOfLines(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  );
}

/** Rows as a JSON file, one row a line. */
export function jsonOf(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
