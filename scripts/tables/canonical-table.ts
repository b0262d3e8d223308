import type { IssueCode } from "../pipeline/issue-codes.ts";
import type { Issue } from "../pipeline/issue.ts";
import { readSheet } from "../pipeline/read/read-sheet.ts";
import type { Sheet } from "../pipeline/read/sheet.ts";
import type { SourceFile } from "../pipeline/read/source-folder.ts";
import { tableText } from "./table-text.ts";

/** The texts of one row by column; a column that is not named is empty. */
export type TextRow = Readonly<Record<string, string>>;

/** The rows of a file as texts, or why they cannot be told apart. */
export interface TextRows {
  /** `null` where writing the file anew could lose something. */
  readonly rows: readonly TextRow[] | null;
  /** What stands in the way. */
  readonly obstacles: readonly Issue[];
}

/**
 * What a file may have and still be written anew without loss: either the canonical form puts it right, or it is
 * kept as it is for the check to report.
 */
const NO_OBSTACLE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "read/byte-order-mark",
  "read/line-ends",
  "read/final-newline",
  "read/blank-line",
  "read/column-order",
  "read/not-nfc",
  "read/outer-space",
  "read/control-character",
  "read/no-rows",
]);

/** Reads the rows of a file whose every cell can be told. */
export function textRows(sheet: Sheet, file: SourceFile): TextRows {
  const { raw, issues } = readSheet(sheet, file);
  const obstacles = issues.filter(({ code }) => !NO_OBSTACLE.has(code));
  if (obstacles.length > 0) return { rows: null, obstacles };
  const rows = Array.from(raw.rows ?? [], ({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([name, { text }]) => [name, text])),
  );
  return { rows, obstacles: [] };
}

/** Compares by UTF-16 units, an empty cell first, as the check of the order does. */
function compareTexts(order: readonly string[], a: TextRow, b: TextRow): number {
  for (const column of order) {
    const x = a[column] ?? "";
    const y = b[column] ?? "";
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/**
 * Rows as the text of their table's file: columns in the order of the definition, rows sorted, texts in Unicode normal
 * form C, rows that are the same kept both. No other character is changed.
 */
export function canonicalText(sheet: Sheet, rows: readonly TextRow[]): string {
  const columns = Object.keys(sheet.columns);
  const composed = rows.map((row) =>
    Object.fromEntries(columns.map((name) => [name, (row[name] ?? "").normalize("NFC")])),
  );
  composed.sort((a, b) => compareTexts(sheet.order, a, b));
  return tableText([columns, ...composed.map((row) => columns.map((name) => row[name] ?? ""))]);
}
