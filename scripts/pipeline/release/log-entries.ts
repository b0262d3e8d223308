import { soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";
import type { Snapshot } from "./snapshot.ts";

/** An entry of the log that was written since the last release. */
export interface LogEntry {
  /** `corrections/ID` or `changes/ID`. */
  readonly id: string;
  readonly row: CheckedRow<{ readonly cells: readonly string[] }>;
  /** The published cells that it names: `table/key/column`, or `table/key` for a whole row. */
  readonly cells: readonly string[];
  readonly reason: string;
  /** Whether it only says that there is a new edition. */
  readonly isEdition: boolean;
}

/** The entries of corrections.csv and changes.csv that are not in the last release, corrections first. */
export function newEntries({ tables }: CheckedRecord, released: Snapshot): LogEntry[] {
  const isNew = (table: string) => (row: CheckedRow<unknown>) => !released.get(table)?.rows.has(row.key);
  const corrections = soundRows(tables.corrections, "correction_id", "cells", "reason")
    .filter(isNew("corrections"))
    .map((row): LogEntry => {
      const { cells, reason } = row.values;
      return { id: `corrections/${row.key}`, row, cells, reason, isEdition: false };
    });
  const changes = soundRows(tables.changes, "change_id", "cells", "kind", "summary")
    .filter(isNew("changes"))
    .map((row): LogEntry => {
      const { cells, summary, kind } = row.values;
      return { id: `changes/${row.key}`, row, cells, reason: summary, isEdition: kind === "edition" };
    });
  return [...corrections, ...changes];
}
