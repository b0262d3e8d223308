import type { Column } from "../../../src/model/column.ts";
import type { Issue } from "../issue.ts";
import type { RawRow, RawSheet, Sheet } from "../read/sheet.ts";
import { cellIssue, type CheckedRow, type CheckedTable } from "./checked.ts";
import { CellReader } from "./cell-reader.ts";
import { emptyValue } from "./cell-value.ts";
import { keyIssues } from "./keys.ts";
import { KeptTexts } from "./kept-texts.ts";
import { RowWithValues, type SheetOfRows } from "./row-with-values.ts";

/** A sheet with typed values, and what is wrong with its cells and rows. */
export interface CheckedSheet {
  readonly table: CheckedTable;
  readonly issues: readonly Issue[];
}

/** An empty cell of sources is left to the rule `sourced`, which says why a source is needed. */
function isMissingSource(column: Column, text: string): boolean {
  return column.target === "sources" && column.required && text === "";
}

/** A row without values. Copies of what JSON.parse makes hold their values themselves, in less memory than in a list beside them. */
function withoutValues({ columns }: Sheet): Readonly<Record<string, null>> {
  const values = Object.keys(columns).map((name) => [name, null] as const);
  return JSON.parse(JSON.stringify(Object.fromEntries(values))) as Record<string, null>;
}

/** What the rows of a sheet are checked with. */
interface RowCheck {
  readonly sheet: SheetOfRows;
  readonly blank: Readonly<Record<string, null>>;
  readonly columns: readonly { readonly name: string; readonly column: Column; readonly cells: CellReader }[];
  readonly issues: Issue[];
}

function checkRow({ sheet, blank, columns, issues }: RowCheck, raw: RawRow): CheckedRow {
  const values: Record<string, unknown> = { ...blank };
  const row = new RowWithValues(sheet, raw, values);
  for (const { name, column, cells } of columns) {
    const text = raw.text(name);
    values[name] = emptyValue(column);
    if (!raw.sound || text === undefined || raw.reported.has(name) || isMissingSource(column, text)) {
      row.breakColumn(name);
      continue;
    }
    const read = cells.read(text);
    if ("value" in read) values[name] = read.value;
    else {
      row.breakColumn(name);
      issues.push(cellIssue(row, name, read.finding, read.index));
    }
  }
  return row;
}

/**
 * Checks every cell by its column, then keys.
 * @param texts those of the values, also of sheets before this one
 */
export function checkSheet(raw: RawSheet, texts: KeptTexts = new KeptTexts()): CheckedSheet {
  const { sheet, file } = raw;
  const issues: Issue[] = [];
  const columns = Object.entries(sheet.columns).map(([name, column]) => {
    return { name, column, cells: new CellReader(name, column, texts) };
  });
  const check = { sheet: { file, key: sheet.key }, blank: withoutValues(sheet), columns, issues };
  const rows = Array.from(raw.rows ?? [], (row) => checkRow(check, row));
  const table: CheckedTable = {
    name: sheet.name,
    file,
    rows,
    complete: raw.complete && rows.every((row) => row.sound),
  };
  issues.push(...keyIssues(sheet, table));
  return { table, issues };
}
