import type { Dataset } from "../dataset.ts";
import { idColumn } from "../id-column.ts";
import { indexOf } from "../index-of.ts";
import { SUBJECT_TABLES } from "../subject-tables.ts";
import type { DownloadRow, DownloadTable } from "./download-table.ts";
import { COMPUTED_TABLES } from "./download-tables.ts";

/** The type of a record that rows of the computed tables are about. */
export type ComputedSubject = keyof typeof SUBJECT_TABLES;

/** Rows of one computed table. */
export interface ComputedRows {
  readonly table: DownloadTable;
  readonly rows: readonly DownloadRow[];
}

/** A computed table with its rows by the id of the record that they are about. */
export interface ComputedRowsById {
  readonly table: DownloadTable;
  readonly byId: ReadonlyMap<string, readonly DownloadRow[]>;
}

/** The id of the record of a type that a row is about; `null` where it is about none. */
function subjectOf(row: DownloadRow, type: ComputedSubject, column: string): string | null {
  const id = "scope" in row ? (row.scope === type ? row.id : null) : row[column];
  return typeof id === "string" ? id : null;
}

/** The rows of the computed tables by the records of a type that they are about; of a table about none of them nothing is made. */
export function computedRowsBy(type: ComputedSubject, dataset: Dataset): readonly ComputedRowsById[] {
  const column = idColumn(SUBJECT_TABLES[type]);
  const about = COMPUTED_TABLES.filter(({ columns }) => "scope" in columns || column in columns);
  return about.map((table) => ({
    table,
    byId: indexOf(table.rows(dataset), (row) => subjectOf(row, type, column)),
  }));
}
