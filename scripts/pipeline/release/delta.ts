import type { ReleaseChange } from "../../../src/model/release.ts";
import type { Table } from "../../../src/model/table.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { recordsAbout } from "./records-about.ts";
import type { Snapshot, SnapshotRow, SnapshotTable } from "./snapshot.ts";

/** A difference of which it is not said yet why it is there. */
export type Difference = Omit<ReleaseChange, "reason" | "entry">;

/** The tables that hold the log itself: a new row in them is not a change of the record but says what changed. */
const LOG_TABLES: readonly string[] = ["changes", "corrections"];

const NOTHING = { record: null, field: null, old_value: null, new_value: null, about: [] as string[] };

/** Whether a list still holds all that it held, in the same order, and more. */
function isLonger(before: string, after: string): boolean {
  const kept = after.split(";").filter((entry) => before.split(";").includes(entry));
  return kept.join(";") === before;
}

function cellDifference(table: Table, column: string, before: string, after: string): Difference["kind"] {
  const kind = table.columns[column]?.kind;
  const isList = kind === "list" || kind === "references";
  return before === "" || (isList && after !== "" && isLonger(before, after)) ? "added" : "modified";
}

function* cellDifferences(
  table: Table,
  columns: readonly string[],
  record: string,
  before: SnapshotRow,
  after: SnapshotRow,
): Generator<Difference> {
  for (const field of columns) {
    const [old_value, new_value] = [before[field], after[field]];
    if (old_value === undefined || new_value === undefined || old_value === new_value) continue;
    const kind = cellDifference(table, field, old_value, new_value);
    const about = [
      ...new Set([...recordsAbout(table, record, after), ...recordsAbout(table, record, before)]),
    ];
    const texts = { old_value: old_value || null, new_value: new_value || null };
    yield { kind, table: table.name, record, field, ...texts, about };
  }
}

function* rowDifferences(table: Table, before: SnapshotTable, after: SnapshotTable): Generator<Difference> {
  const both = after.columns.filter((column) => before.columns.includes(column));
  for (const [record, row] of after.rows) {
    const former = before.rows.get(record);
    if (former) yield* cellDifferences(table, both, record, former, row);
    else if (!LOG_TABLES.includes(table.name))
      yield { ...NOTHING, kind: "added", table: table.name, record, about: recordsAbout(table, record, row) };
  }
  if (!after.complete) return;
  for (const [record, row] of before.rows) {
    if (after.rows.has(record)) continue;
    yield { ...NOTHING, kind: "deleted", table: table.name, record, about: recordsAbout(table, record, row) };
  }
}

function* columnDifferences(
  table: string,
  before: SnapshotTable,
  after: SnapshotTable,
): Generator<Difference> {
  for (const field of after.columns)
    if (!before.columns.includes(field)) yield { ...NOTHING, kind: "added", table, field };
  for (const field of before.columns)
    if (!after.columns.includes(field)) yield { ...NOTHING, kind: "deleted", table, field };
}

/**
 * What differs between two states of the tables, in the order of tables, rows and columns. An empty cell that was
 * filled, and a list that grew, are additions: no published value is gone.
 */
export function* deltaOf(before: Snapshot, after: Snapshot): Generator<Difference> {
  for (const table of TABLE_LIST) {
    const present = after.get(table.name);
    if (!present) continue;
    const former = before.get(table.name) ?? { ...present, rows: new Map<string, SnapshotRow>() };
    yield* columnDifferences(table.name, former, present);
    yield* rowDifferences(table, former, present);
  }
  for (const table of before.keys())
    if (!TABLE_LIST.some(({ name }) => name === table)) yield { ...NOTHING, kind: "deleted", table };
}
