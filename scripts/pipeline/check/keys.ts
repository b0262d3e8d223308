import type { Issue } from "../issue.ts";
import type { Sheet } from "../read/sheet.ts";
import { cellIssue, type CheckedRow, type CheckedTable } from "./checked.ts";

function wholeText(row: CheckedRow): string {
  return Object.values(row.cells)
    .map((cell) => cell.raw)
    .join(",");
}

/** Whether each key comes after the one before, as in most files: then no two are the same, and none need be kept. */
function areAscending(rows: readonly CheckedRow[]): boolean {
  let before: string | null = null;
  for (const { key } of rows) {
    if (before !== null && key <= before) return false;
    before = key;
  }
  return true;
}

/** Rows that have the key of an earlier row, or are the same in every cell. The key of the later row is broken then. */
export function keyIssues(sheet: Sheet, table: CheckedTable): Issue[] {
  const issues: Issue[] = [];
  const rows = table.rows.filter((row) => !sheet.key.some((column) => row.broken.has(column)));
  if (areAscending(rows)) return [];
  const first = new Map<string, CheckedRow>();
  for (const row of rows) {
    const { key } = row;
    const before = first.get(key);
    if (!before) {
      first.set(key, row);
      continue;
    }
    const column = sheet.key[0] ?? "";
    const same = wholeText(before) === wholeText(row);
    const where = `line ${before.line}`;
    issues.push(
      cellIssue(
        row,
        column,
        same
          ? {
              code: "check/duplicate-row",
              message: `the row is the same as ${where}`,
              hint: "take one of them out",
            }
          : {
              code: "check/duplicate-key",
              message: `${sheet.key.join(" and ")} "${key}" stands already in ${where}`,
              hint: "give this row a key of its own, or make one row of the two",
            },
      ),
    );
    for (const name of Object.keys(sheet.columns)) row.breakColumn(name);
  }
  return issues;
}
