import type { Edition, Redirect } from "../../../src/model/dataset.ts";
import type { RowOf } from "../../../src/model/table.ts";
import type { TableName } from "../../../src/model/table-name.ts";
import type { TABLES } from "../../../src/model/tables.ts";
import { issueAt, type Finding, type Issue, type Place } from "../issue.ts";
import { placeWithin, type Cell } from "../read/cell.ts";

/** One row with typed values and the cells that they came from. */
export interface CheckedRow<Row = Readonly<Record<string, unknown>>> {
  readonly file: string;
  readonly line: number;
  /** The cells of the key, joined by `/`. */
  readonly key: string;
  /** The typed values; `null` or `[]` also where the cell is broken. */
  readonly values: Row;
  /** The cells, for reports: they are found anew each time. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** The text of the cell in a column; `undefined` where the row has none. */
  readonly text: (column: string) => string | undefined;
  /** Whether the row could be cut into the cells of the header; otherwise no cell can be trusted. */
  readonly sound: boolean;
  /** Columns about which something was reported already: their values mean nothing. Grows as stages find more. */
  readonly broken: ReadonlySet<string>;
  /** Notes that something was reported about a column. */
  readonly breakColumn: (column: string) => void;
}

/** The rows of one file. */
export interface CheckedTable<Row = Readonly<Record<string, unknown>>> {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly CheckedRow<Row>[];
  /** Whether every row of the file is here and can be told from the others. */
  readonly complete: boolean;
}

/** Every table, typed. */
export type CheckedTables = {
  readonly [N in TableName]: CheckedTable<RowOf<(typeof TABLES)[N]>>;
};

/** The name of a group of ids in the ledger and in redirects: a table, or the cases of officers. */
export type Collection = TableName | "cases";

/** One line of `data/published-ids.csv`. */
interface PublishedId {
  readonly collection: Collection;
  readonly id: string;
  readonly first_published_on: string;
}

/** One line of `data/waivers.csv`. */
export interface Waiver {
  readonly code: string;
  readonly file: string;
  readonly row_key: string | null;
  readonly reason: string;
  readonly waived_on: string;
}

/** One line of `data/imports.csv`. */
interface ImportedRow {
  readonly mapping: string;
  readonly table: TableName;
  readonly row_key: string;
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly string[];
  readonly cells: readonly string[];
}

/** A whole dataset, typed. */
export interface CheckedRecord {
  readonly edition: Edition;
  readonly tables: CheckedTables;
  readonly redirects: CheckedTable<Redirect>;
  readonly waivers: CheckedTable<Waiver>;
  readonly imports: CheckedTable<ImportedRow>;
  /** The ledger of published ids; `null` where none is kept. */
  readonly ledger: CheckedTable<PublishedId> | null;
}

/** The place of a cell (of its quotation mark, if it has one), or of the character at `index` of its text. */
function placeOf(row: CheckedRow<unknown>, column: string, index?: number): Place {
  const cell = row.cells[column];
  if (!cell) return { file: row.file, line: row.line, column: 1 };
  return {
    file: row.file,
    ...(index === undefined ? { line: cell.line, column: cell.column } : placeWithin(cell, index)),
  };
}

/** An issue at a cell; its value is the cell's text unless another is given. */
export function cellIssue(row: CheckedRow<unknown>, column: string, finding: Finding, index?: number): Issue {
  const value = finding.value === undefined ? (row.text(column) ?? null) : finding.value;
  return issueAt(placeOf(row, column, index), { row_key: row.key, ...finding, value });
}

/** The rows in which none of the columns is broken. */
export function soundRows<Row>(
  table: CheckedTable<Row>,
  ...columns: (keyof Row & string)[]
): CheckedRow<Row>[] {
  return table.rows.filter((row) => columns.every((column) => !row.broken.has(column)));
}

/** Whether every row is there and none of the columns is broken in any: only then may something be called missing. */
export function isWhole<Row>(table: CheckedTable<Row>, ...columns: (keyof Row & string)[]): boolean {
  return table.complete && table.rows.every((row) => columns.every((column) => !row.broken.has(column)));
}
