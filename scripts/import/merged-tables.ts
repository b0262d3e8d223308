import { createHash } from "node:crypto";
import type { TableName } from "../../src/model/table-name.ts";
import { TABLES } from "../../src/model/tables.ts";
import type { Columns } from "../../src/model/table.ts";
import type { TextRow } from "../tables/canonical-table.ts";
import type { RowsByTable } from "../tables/edited-source.ts";
import { keyOf, type MadeRow } from "./made-rows.ts";

/** A value of the file that does not go into the record, because somebody else filled the cell already. */
interface KeptCell {
  readonly row: MadeRow;
  readonly column: string;
  readonly present: string;
  readonly given: string;
}

/** What an import does to one table. */
interface TableCounts {
  readonly added: readonly MadeRow[];
  readonly changed: readonly MadeRow[];
  readonly same: readonly MadeRow[];
}

/** The tables with the rows of an import in them. */
export interface Merged {
  readonly tables: RowsByTable;
  readonly counts: ReadonlyMap<TableName, TableCounts>;
  readonly kept: readonly KeptCell[];
  /** The columns that the import wrote in each row. */
  readonly written: ReadonlyMap<MadeRow, readonly string[]>;
}

/** The columns of a row that earlier imports of the same mapping wrote, with the marks of what they wrote. */
export type WrittenBefore = (table: TableName, key: string) => ReadonlyMap<string, string>;

/** By which a text that an import wrote is known again: the beginning of its SHA-256. */
export function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The sources of a row, those of an import added. */
function bothSources(present: string, given: string): string {
  const all = [...present.split(";"), ...given.split(";")].filter((id) => id !== "");
  return [...new Set(all)].sort().join(";");
}

function isSources(table: TableName, name: string): boolean {
  const columns: Columns = TABLES[table].columns;
  return columns[name]?.kind === "references" && columns[name].target === "sources";
}

/**
 * A row with what an import says. Empty cells are filled, and cells in which stands what the same import wrote before
 * are updated; what anybody else wrote, or took out of such a cell, is kept. An empty value upstream erases nothing. Whatever is written adds its source to the row.
 */
function mergedRow(
  row: MadeRow,
  present: TextRow,
  before: ReadonlyMap<string, string>,
): { readonly values: TextRow; readonly written: string[]; readonly kept: KeptCell[] } {
  const values: Record<string, string> = { ...present };
  const written: string[] = [];
  const kept: KeptCell[] = [];
  const given = Object.entries(row.values).filter(([, text]) => text !== "");
  for (const [column, text] of given) {
    const has = present[column] ?? "";
    if (has === text || isSources(row.table, column)) continue;
    const mark = before.get(column);
    if (mark === undefined ? has !== "" : mark !== markOf(has)) {
      kept.push({ row, column, present: has, given: text });
      continue;
    }
    values[column] = text;
    written.push(column);
  }
  for (const [column, text] of written.length > 0 ? given : []) {
    if (isSources(row.table, column)) values[column] = bothSources(present[column] ?? "", text);
  }
  return { values, written, kept };
}

/** Puts the rows of an import into the tables, by key. */
export function mergedTables(
  present: RowsByTable,
  rows: readonly MadeRow[],
  tableNames: readonly TableName[],
  writtenBefore: WrittenBefore,
): Merged {
  const tables = new Map<TableName, readonly TextRow[]>();
  const counts = new Map<TableName, TableCounts>();
  const kept: KeptCell[] = [];
  const written = new Map<MadeRow, readonly string[]>();
  for (const table of tableNames) {
    const all = [...(present.get(table) ?? [])];
    const places = new Map(all.map((row, place) => [keyOf(table, row), place]));
    const found = { added: [] as MadeRow[], changed: [] as MadeRow[], same: [] as MadeRow[] };
    for (const row of rows.filter((one) => one.table === table)) {
      const place = places.get(row.key);
      const before = place === undefined ? undefined : all[place];
      const merged = mergedRow(row, before ?? {}, before ? writtenBefore(table, row.key) : new Map());
      kept.push(...merged.kept);
      const changes = merged.written.length > 0;
      (before === undefined ? found.added : changes ? found.changed : found.same).push(row);
      if (!changes) continue;
      written.set(row, merged.written);
      places.set(row.key, place ?? all.length);
      all[place ?? all.length] = merged.values;
    }
    if (found.added.length + found.changed.length > 0) tables.set(table, all);
    counts.set(table, found);
  }
  return { tables, counts, kept, written };
}
