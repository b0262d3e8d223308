import fc from "fast-check";
import { expect, test } from "vitest";
import { id, text } from "../../../src/model/column.ts";
import { checkSheet } from "../../../scripts/pipeline/check/check-sheet.ts";
import { orderIssues } from "../../../scripts/pipeline/check/row-order.ts";
import { readSheet } from "../../../scripts/pipeline/read/read-sheet.ts";
import type { Sheet } from "../../../scripts/pipeline/read/sheet.ts";

const SHEET: Sheet = {
  name: "things",
  key: ["thing_id"],
  order: ["group", "thing_id"],
  optional: true,
  columns: { thing_id: id("."), group: text(".") },
};

function orderLines(rows: readonly (readonly [string, string])[]): number[] {
  const content = `thing_id,group\n${rows.map((row) => `${row.join(",")}\n`).join("")}`;
  const { table } = checkSheet(readSheet(SHEET, { label: "things.csv", bytes: Buffer.from(content) }).raw);
  const issues = orderIssues(SHEET, table);
  expect(issues.every((issue) => issue.code === "check/order")).toBe(true);
  return issues.map((issue) => issue.line);
}

const things = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9]{1,4}$/), fc.constantFrom("", "B", "a", "é")), {
    selector: ([key]) => key,
    maxLength: 12,
  })
  .map((rows) => rows.toSorted(([a, x], [b, y]) => (x !== y ? (x < y ? -1 : 1) : a < b ? -1 : 1)));

test("sorted rows are in order: by code units, empty cells first", () => {
  fc.assert(
    fc.property(things, (rows) => {
      expect(orderLines(rows)).toEqual([]);
    }),
  );
});

test("one row in the wrong place is one issue, and it is that row or its neighbour", () => {
  fc.assert(
    fc.property(things, fc.nat(), fc.nat(), (rows, from, to) => {
      fc.pre(rows.length > 2);
      const moved = rows.toSpliced(from % rows.length, 1);
      const target = to % rows.length;
      fc.pre(Math.abs(target - (from % rows.length)) > 1);
      expect(orderLines(moved.toSpliced(target, 0, rows[from % rows.length]!))).toEqual([target + 2]);
    }),
  );
});

test("the hint names the line after which the row belongs", () => {
  const content = "thing_id,group\nb,\nc,\na,\n";
  const { table } = checkSheet(readSheet(SHEET, { label: "things.csv", bytes: Buffer.from(content) }).raw);
  const issues = orderIssues(SHEET, table);
  expect(issues.map(({ line, message, hint }) => [line, message, hint])).toEqual([
    [
      4,
      "the row stands too far down",
      "rows are sorted by group, thing_id; this one belongs first; npm run data:format sorts every file",
    ],
  ]);
});
