import Papa from "papaparse";
import { TABLE_LIST } from "../../../src/model/tables.ts";

/** The text of a cell by column; a column whose cell cannot be read is left out. */
export type SnapshotRow = Readonly<Record<string, string>>;

/** One table as texts, at one time. */
export interface SnapshotTable {
  readonly columns: readonly string[];
  /** Key, its parts joined by `/` → row. */
  readonly rows: ReadonlyMap<string, SnapshotRow>;
  /** Whether every row is here: only then may a row be called gone. */
  readonly complete: boolean;
}

/** The tables at one time, by name. A table without a file is not in it. */
export type Snapshot = ReadonlyMap<string, SnapshotTable>;

const TABLE_FILE = /^tables\/([a-z_]+)\.csv$/;

function tableOf(name: string, text: string): SnapshotTable {
  const [columns = [], ...records] = Papa.parse<string[]>(text.trimEnd(), { newline: "\n" }).data;
  const key = TABLE_LIST.find((table) => table.name === name)?.key ?? columns.slice(0, 1);
  const rows = records.map((record): [string, SnapshotRow] => {
    const row = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ""]));
    return [key.map((column) => row[column] ?? "").join("/"), row];
  });
  return { columns, rows: new Map(rows), complete: true };
}

/** The tables among the files of a release, by their texts. They were sound when they were released. */
export function snapshotOf(files: ReadonlyMap<string, string>): Snapshot {
  return new Map(
    [...files].flatMap(([path, text]) => {
      const name = TABLE_FILE.exec(path)?.[1];
      return name === undefined ? [] : [[name, tableOf(name, text)]];
    }),
  );
}
