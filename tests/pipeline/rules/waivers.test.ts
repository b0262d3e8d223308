import { expect, test } from "vitest";
import { issuesOf, put } from "../issues-of.ts";
import { baseSource, changed } from "../source-in-memory.ts";

const shared = put("figures", "sample-brook,convictions,exactly,4", "sample-brook,convictions,exactly,5");
const waivers = (row: string) => ({
  file: "waivers.csv",
  write: `code,file,row_key,reason,waived_on\n${row}\n`,
});
const brief = (row: string) =>
  issuesOf(changed(baseSource(), [shared, waivers(row)])).map(({ code, waived }) => [code, waived]);

test("a warning is waived by code, file and row", () => {
  expect(brief("rule/shares,figures.csv,north-2021-convictions-12,Shared convictions.,2024-06-01")).toEqual([
    ["rule/shares", "Shared convictions."],
  ]);
});

test("a waiver of another row, file or code is unused", () => {
  expect(brief("rule/shares,figures.csv,south-2022-convictions-40,Shared.,2024-06-01")).toEqual([
    ["rule/shares", null],
    ["waiver/unused", null],
  ]);
  expect(brief("rule/shares,batches.csv,north-2021-convictions-12,Shared.,2024-06-01")).toHaveLength(2);
  expect(brief("read/column-order,figures.csv,,Shared.,2024-06-01")).toHaveLength(2);
});

test("a code that does not exist is told with the nearest", () => {
  const issues = issuesOf(
    changed(baseSource(), [shared, waivers("rule/share,figures.csv,x,Shared.,2024-06-01")]),
  );
  expect(issues.map(({ hint }) => hint)).toContain("did you mean rule/shares?");
});

test("a waiver is not called unused where an error kept rules from looking", () => {
  const row = "rule/shares,figures.csv,south-2022-convictions-40,Shared.,2024-06-01";
  const misspelt = put(
    "figures",
    "sample-brook,convictions,exactly,5",
    "sample-brook,convictions,exactly,five",
  );
  const codes = issuesOf(changed(baseSource(), [shared, misspelt, waivers(row)])).map(({ code }) => code);
  expect(codes).toContain("cell/integer");
  expect(codes).not.toContain("waiver/unused");
});
