import { TABLE_LIST } from "../../../src/model/tables.ts";
import type { CheckedRecord, CheckedRow } from "../check/checked.ts";
import type { Snapshot, SnapshotRow, SnapshotTable } from "./snapshot.ts";

function rowOf({ cells, broken }: CheckedRow<unknown>): SnapshotRow {
  const sound = Object.entries(cells).filter(([column]) => !broken.has(column));
  return Object.fromEntries(sound.map(([column, cell]) => [column, cell.text]));
}

/** The tables as they are now. Cells about which something was reported are left out, so that nothing is said twice. */
export function presentSnapshot({ tables }: CheckedRecord): Snapshot {
  return new Map(
    TABLE_LIST.map(({ name, key, columns }): [string, SnapshotTable] => {
      const { rows, complete } = tables[name];
      const keyed = rows.filter((row) => row.sound && !key.some((column) => row.broken.has(column)));
      return [
        name,
        {
          columns: Object.keys(columns),
          rows: new Map(keyed.map((row) => [row.key, rowOf(row)])),
          complete: complete && keyed.length === rows.length,
        },
      ];
    }),
  );
}
