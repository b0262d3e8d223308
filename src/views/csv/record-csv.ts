import Papa from "papaparse";
import { SUBJECT_TABLES } from "../../model/subject-tables.ts";
import { spreadsheetText } from "../../model/spreadsheet-text.ts";
import { TABLES } from "../../model/tables.ts";
import type { TableName } from "../../model/table-name.ts";
import type { Records } from "../../model/records.ts";
import type { RecordFile } from "../json/record-file.ts";

/** The columns of the CSV file of one record: each line is one value of one row, with the sources that the file has of that row. */
export const RECORD_COLUMNS = ["table", "row", "column", "value", "source_ids"] as const;

type Value = string | number | boolean | null | readonly string[];

type AnyRow = Readonly<Record<string, Value>>;

/** Columns that are on every line already: they are not values of their own. */
const ON_EVERY_LINE = new Set(["source_ids"]);

function asText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join(";") : String(value);
}

function linesOf(table: string, key: readonly string[], row: AnyRow): string[][] {
  const rowKey = key.map((name) => asText(row[name])).join("/");
  const sources = asText(row.source_ids);
  return Object.entries(row)
    .filter(([name]) => !ON_EVERY_LINE.has(name))
    .map(([name, value]) => [table, rowKey, name, spreadsheetText(asText(value)), sources]);
}

function typedLines(table: TableName, rows: readonly object[]): string[][] {
  return rows.flatMap((row) => linesOf(table, TABLES[table].key, row as AnyRow));
}

/**
 * The data of one record as CSV (RFC 4180), one value a line: the row itself, the rows about it, what is computed about
 * it, and the sources that are cited. The same rows as in its JSON file; no cell is taken for a formula.
 */
export function recordCsv(records: Records, file: RecordFile): string {
  const related = Object.entries(file.related) as [TableName, readonly object[]][];
  const lines = [
    ...typedLines(SUBJECT_TABLES[file.type], [file.record]),
    ...related.flatMap(([table, rows]) => typedLines(table, rows)),
    ...records
      .computed(file.type, file.id)
      .flatMap(({ table, rows }) => rows.flatMap((row) => linesOf(table.name, table.key, row))),
    ...typedLines("sources", file.sources),
  ];
  return `${Papa.unparse([[...RECORD_COLUMNS], ...lines], { newline: "\n" })}\n`;
}
