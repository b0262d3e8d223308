import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { ExportedFile } from "../../../../scripts/pipeline/export/exported-file.ts";
import type {
  DownloadColumn,
  DownloadRow,
  DownloadTable,
} from "../../../../src/model/downloads/download-table.ts";

/** Files in a folder of their own, and DuckDB to read them with. */
export interface Duck {
  /** The path of a file, as SQL has it. */
  readonly file: (name: string) => string;
  readonly rows: (sql: string) => Promise<DownloadRow[]>;
  readonly close: () => void;
}

/** Writes the files and starts DuckDB. */
export async function duckWith(files: readonly ExportedFile[]): Promise<Duck> {
  const folder = mkdtempSync(path.join(tmpdir(), "duck-"));
  for (const { path: name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    file: (name) => `'${path.join(folder, name)}'`,
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as DownloadRow[],
    close: () => {
      connection.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The type that DuckDB gives a column of the record. */
export function duckType({ kind }: DownloadColumn): string {
  if (kind === "list" || kind === "references") return "VARCHAR[]";
  if (kind === "integer") return "INTEGER";
  return kind === "yes-no" ? "BOOLEAN" : "VARCHAR";
}

/** The columns of a table with their types, as `read_json` takes them. */
export function duckColumns(table: DownloadTable): string {
  const columns = Object.entries(table.columns).map(([name, column]) => `"${name}": '${duckType(column)}'`);
  return `{${columns.join(", ")}}`;
}

/** The names of the columns of a table, as SQL has them. */
export function duckNames(table: DownloadTable): string {
  return Object.keys(table.columns)
    .map((name) => `"${name}"`)
    .join(", ");
}
