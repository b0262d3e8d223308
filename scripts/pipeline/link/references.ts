import type { TableName } from "../../../src/model/table-name.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import type { CheckedRecord, CheckedRow } from "../check/checked.ts";

/** One id in one cell that points to a row. */
export interface Reference {
  readonly row: CheckedRow<unknown>;
  readonly column: string;
  /** Where the id starts in the text of the cell. */
  readonly index: number;
  readonly target: TableName;
  readonly id: string;
}

/** Every reference in the tables, in cells that could be read. */
export function* referencesOf(record: CheckedRecord): Generator<Reference> {
  for (const table of TABLE_LIST) {
    for (const [column, { target }] of Object.entries(table.columns)) {
      if (target === undefined) continue;
      for (const row of record.tables[table.name].rows) {
        const text = row.text(column) ?? "";
        if (text === "" || row.broken.has(column)) continue;
        let index = 0;
        for (const id of text.split(";")) {
          yield { row, column, index, target, id };
          index += id.length + 1;
        }
      }
    }
  }
}
