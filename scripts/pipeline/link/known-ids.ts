import { TABLE_LIST } from "../../../src/model/tables.ts";
import type { CheckedRecord, CheckedRow, CheckedTable, Collection } from "../check/checked.ts";

/** The ids of one collection: of the rows of a table, or of the cases of officers. */
export interface IdSet {
  /** The column in which the ids stand. */
  readonly column: string;
  /** Id → the first row that has it. Rows with other mistakes are here too, so that no id seems to be missing. */
  readonly rows: ReadonlyMap<string, CheckedRow<unknown>>;
  /** Whether every id of the collection is here. */
  readonly complete: boolean;
}

/** Every id of the record by collection. */
export type KnownIds = ReadonlyMap<Collection, IdSet>;

/** Whether the row's id is not there or is no id: it may be the one that is looked for. */
function isUnreadable(row: CheckedRow<unknown>, column: string): boolean {
  const values = row.values as Readonly<Record<string, unknown>>;
  return row.broken.has(column) && (values[column] ?? null) === null;
}

function idsOf(table: CheckedTable<unknown>, column: string): IdSet {
  const rows = new Map<string, CheckedRow<unknown>>();
  let complete = table.complete;
  for (const row of table.rows) {
    const text = row.text(column) ?? "";
    if (text !== "" && !rows.has(text)) rows.set(text, row);
    if (row.sound && isUnreadable(row, column)) complete = false;
  }
  return { column, rows, complete };
}

/** Every id of the record by collection. Tables whose key is made of ids of other tables have no ids of their own. */
export function knownIds(record: CheckedRecord): KnownIds {
  const known = new Map<Collection, IdSet>();
  for (const { name, key } of TABLE_LIST) {
    const [column, ...others] = key;
    if (column !== undefined && others.length === 0) known.set(name, idsOf(record.tables[name], column));
  }
  known.set("cases", idsOf(record.tables.officer_events, "case_id"));
  return known;
}

/** Whether an id is in no row of its collection; never said where not every row could be read. */
export function isMissing(known: KnownIds, collection: Collection, id: string): boolean {
  const ids = known.get(collection);
  return ids !== undefined && ids.complete && !ids.rows.has(id);
}

/** The ids of a collection. */
export function idsIn(known: KnownIds, collection: Collection): string[] {
  return [...(known.get(collection)?.rows.keys() ?? [])];
}
