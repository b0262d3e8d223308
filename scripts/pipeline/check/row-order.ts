import type { Issue } from "../issue.ts";
import type { Sheet } from "../read/sheet.ts";
import { cellIssue, type CheckedRow, type CheckedTable } from "./checked.ts";

/** Compares by UTF-16 units, an empty cell first, so that every program sorts alike. */
function compareRows(order: readonly string[], a: CheckedRow<unknown>, b: CheckedRow<unknown>): number {
  for (const column of order) {
    const x = a.text(column) ?? "";
    const y = b.text(column) ?? "";
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** A chain of rows that are in order, told from its end. */
interface Chain {
  readonly row: CheckedRow<unknown>;
  readonly before: Chain | undefined;
}

/** The most rows that are in order among themselves. */
function longestSorted(
  rows: readonly CheckedRow<unknown>[],
  order: readonly string[],
): CheckedRow<unknown>[] {
  const shortestEnds: Chain[] = [];
  for (const row of rows) {
    let length = 0;
    let beyond = shortestEnds.length;
    while (length < beyond) {
      const middle = Math.floor((length + beyond) / 2);
      const chain = shortestEnds[middle];
      if (chain && compareRows(order, chain.row, row) <= 0) length = middle + 1;
      else beyond = middle;
    }
    shortestEnds[length] = { row, before: shortestEnds[length - 1] };
  }
  const chosen: CheckedRow<unknown>[] = [];
  for (let chain = shortestEnds.at(-1); chain; chain = chain.before) chosen.push(chain.row);
  return chosen.reverse();
}

/** The fewest rows that would have to move for the file to be sorted. */
export function orderIssues(sheet: Sheet, table: CheckedTable<unknown>): Issue[] {
  const { order } = sheet;
  const rows = table.rows.filter((row) => order.every((column) => !row.broken.has(column)));
  if (rows.every((row, index) => index === 0 || compareRows(order, rows[index - 1] ?? row, row) <= 0))
    return [];
  const sorted = longestSorted(rows, order);
  const inPlace = new Set(sorted);
  return rows
    .filter((row) => !inPlace.has(row))
    .map((row) => {
      const after = sorted.findLast((other) => compareRows(order, other, row) <= 0);
      const down = sorted.some((other) => other.line < row.line && compareRows(order, other, row) > 0);
      const where = after ? `after line ${after.line}` : "first";
      return cellIssue(row, order[0] ?? "", {
        code: "check/order",
        message: `the row stands too far ${down ? "down" : "up"}`,
        hint: `rows are sorted by ${order.join(", ")}; this one belongs ${where}; npm run data:format sorts every file`,
      });
    });
}
