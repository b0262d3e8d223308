import type { ColumnKind } from "../../../src/model/column.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { isOfOthers } from "../../../src/model/words-of-others.ts";
import { REDIRECTS_SHEET } from "../check/sheets-beside.ts";
import type { CheckedRecord, CheckedRow } from "../check/checked.ts";
import type { Sheet } from "../read/sheet.ts";

const WRITTEN: readonly ColumnKind[] = ["text", "quote", "list", "address"];

/** One cell that an editor wrote freely: a text, or an address. */
export interface TextCell {
  readonly row: CheckedRow<unknown>;
  readonly column: string;
  readonly text: string;
}

/** Whether a column of texts is in this record's own words: no address, and not the words of somebody else. */
export function isOwnText({ name, columns }: Sheet, column: string): boolean {
  if (columns[column]?.kind === "address") return false;
  const table = TABLE_LIST.find((candidate) => candidate.name === name);
  return table === undefined || !isOfOthers(table.name, column);
}

/**
 * Every filled cell of a column of texts or addresses, of the tables and of redirects.csv, whose reasons are shown too.
 * @param isWanted leaves columns out
 */
export function* textCells(
  record: CheckedRecord,
  isWanted: (sheet: Sheet, column: string) => boolean = () => true,
): Generator<TextCell> {
  const sheets = [
    ...TABLE_LIST.map((sheet) => ({ sheet, rows: record.tables[sheet.name].rows })),
    { sheet: REDIRECTS_SHEET, rows: record.redirects.rows },
  ];
  for (const { sheet, rows } of sheets) {
    const columns = Object.entries(sheet.columns)
      .filter(([column, { kind }]) => WRITTEN.includes(kind) && isWanted(sheet, column))
      .map(([column]) => column);
    for (const row of rows) {
      for (const column of columns) {
        const text = row.broken.has(column) ? "" : (row.text(column) ?? "");
        if (text !== "") yield { row, column, text };
      }
    }
  }
}
