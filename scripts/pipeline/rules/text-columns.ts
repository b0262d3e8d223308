import type { ColumnKind } from "../../../src/model/column.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import type { CheckedRecord, CheckedRow } from "../check/checked.ts";

const WRITTEN: readonly ColumnKind[] = ["text", "quote", "list"];

/** One cell in which an editor wrote free text. */
export interface TextCell {
  readonly row: CheckedRow<unknown>;
  readonly column: string;
  readonly text: string;
}

/** Every filled cell of a free text column. */
export function* textCells(record: CheckedRecord): Generator<TextCell> {
  for (const table of TABLE_LIST) {
    const columns = Object.entries(table.columns).filter(([, { kind }]) => WRITTEN.includes(kind));
    for (const row of record.tables[table.name].rows) {
      for (const [column] of columns) {
        const text = row.cells[column]?.text ?? "";
        if (text !== "" && !row.broken.has(column)) yield { row, column, text };
      }
    }
  }
}
