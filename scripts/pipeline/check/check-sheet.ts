import type { Column } from "../../../src/model/column.ts";
import type { Issue } from "../issue.ts";
import type { RawRow, RawSheet, Sheet } from "../read/sheet.ts";
import { cellIssue, type CheckedRow, type CheckedTable } from "./checked.ts";
import { CellReader } from "./cell-reader.ts";
import { emptyValue } from "./cell-value.ts";
import { keyIssues } from "./keys.ts";
import { RowWithValues } from "./row-with-values.ts";

/** A sheet with typed values, and what is wrong with its cells and rows. */
export interface CheckedSheet {
  readonly table: CheckedTable;
  readonly issues: readonly Issue[];
}

/** An empty cell of sources is left to the rule `sourced`, which says why a source is needed. */
function isMissingSource(column: Column, text: string): boolean {
  return column.target === "sources" && column.required && text === "";
}

function checkRow(sheet: Sheet, file: string, raw: RawRow, cells: CellReader, issues: Issue[]): CheckedRow {
  const values: Record<string, unknown> = {};
  const row = new RowWithValues(file, sheet.key, raw, values);
  const { broken } = row;
  for (const name in sheet.columns) {
    const column = sheet.columns[name];
    if (column === undefined) continue;
    const text = raw.text(name);
    values[name] = emptyValue(column);
    if (!raw.sound || text === undefined || raw.reported.has(name) || isMissingSource(column, text)) {
      broken.add(name);
      continue;
    }
    const read = cells.read(name, column, text);
    if ("value" in read) values[name] = read.value;
    else {
      broken.add(name);
      issues.push(cellIssue(row, name, read.finding, read.index));
    }
  }
  return row;
}

/** Checks every cell by its column, then keys. */
export function checkSheet(raw: RawSheet): CheckedSheet {
  const { sheet, file } = raw;
  const issues: Issue[] = [];
  const cells = new CellReader();
  const rows = raw.rows.map((row) => checkRow(sheet, file, row, cells, issues));
  const table: CheckedTable = {
    name: sheet.name,
    file,
    rows,
    complete: raw.complete && raw.rows.every((row) => row.sound),
  };
  issues.push(...keyIssues(sheet, table));
  return { table, issues };
}
