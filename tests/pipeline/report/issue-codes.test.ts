import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ISSUE_CODES, type IssueCode } from "../../../scripts/pipeline/issue-codes.ts";
import { terminalReport } from "../../../scripts/report/terminal.ts";
import { briefly, issuesOf } from "../issues-of.ts";
import { baseSource, changed, testFile, type Change } from "../source-in-memory.ts";

const TESTS = path.resolve(import.meta.dirname, "../..");
interface Fixture {
  readonly about: string;
  readonly change: readonly Change[];
  readonly at: string;
}

const codes = Object.keys(ISSUE_CODES) as IssueCode[];
const folderOf = (code: string) => code.replace("/", "-");

test("the dataset to which the fixtures make their changes has no issue itself", () => {
  expect(issuesOf(baseSource())).toEqual([]);
});

test("every code has a fixture, and every fixture a code", () => {
  const folders = readdirSync(path.join(TESTS, "fixtures/issues"), { withFileTypes: true });
  expect(
    folders
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort(),
  ).toEqual(codes.map(folderOf).sort());
});

describe.each(codes)("%s", (code) => {
  const fixture = JSON.parse(testFile(`fixtures/issues/${folderOf(code)}/change.json`) ?? "{}") as Fixture;
  const issues = issuesOf(changed(baseSource(), fixture.change));

  test(`is reported once, alone, at ${fixture.at}`, () => {
    expect(issues.map(briefly)).toEqual([`${code} ${fixture.at}`]);
    expect(issues[0]!.severity).toBe(ISSUE_CODES[code].severity);
  });

  test("is worded as in the golden file", () => {
    const file = `golden/issues/${folderOf(code)}.txt`;
    const report = terminalReport(issues);
    if (process.env.UPDATE_GOLDEN === "1") {
      mkdirSync(path.join(TESTS, "golden/issues"), { recursive: true });
      writeFileSync(path.join(TESTS, file), report);
    }
    expect(report).toBe(testFile(file));
  });
});
