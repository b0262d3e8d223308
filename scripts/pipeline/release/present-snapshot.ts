import { TABLE_LIST } from "../../../src/model/tables.ts";
import type { CheckedRecord, CheckedRow } from "../check/checked.ts";
import type { Snapshot, SnapshotRow, SnapshotTable } from "./snapshot.ts";

function rowOf(row: CheckedRow<unknown>, columns: readonly string[]): SnapshotRow {
  const sound = columns.filter((column) => !row.broken.has(column));
  return Object.fromEntries(sound.map((column) => [column, row.text(column) ?? ""]));
}

/** The tables as they are now. Cells about which something was reported are left out, so that nothing is said twice. */
export function presentSnapshot({ tables }: CheckedRecord): Snapshot {
  return new Map(
    TABLE_LIST.map(({ name, key, columns }): [string, SnapshotTable] => {
      const { rows, complete } = tables[name];
      const names = Object.keys(columns);
      const keyed = rows.filter((row) => row.sound && !key.some((column) => row.broken.has(column)));
      return [
        name,
        {
          columns: names,
          rows: new Map(keyed.map((row) => [row.key, rowOf(row, names)])),
          complete: complete && keyed.length === rows.length,
        },
      ];
    }),
  );
}
