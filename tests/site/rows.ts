import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";

/** One row of a table as its file has it: column name → text of the cell. */
export type Row = Readonly<Record<string, string>>;

function read(path: string): Row[] {
  const text = readFileSync(resolve("data", path), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The rows of a table, read straight from the file: these tests know nothing of the pipeline. */
export function rowsOf(table: string): readonly Row[] {
  return read(`tables/${table}.csv`);
}

/** The column of a table. */
export function columnOf(table: string, column: string): string[] {
  return rowsOf(table).map((row) => row[column] ?? "");
}

/** The retired ids of a collection, whose addresses still answer. */
export function retiredIds(collection: string): string[] {
  return read("redirects.csv")
    .filter((row) => row.collection === collection)
    .map((row) => row.retired_id ?? "");
}
