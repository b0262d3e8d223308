import { expect, test } from "vitest";
import { issuesAfter, put } from "../issues-of.ts";

const edition = (day: string) => ({ file: "edition.json", find: "2024-06-30", replace: day });

test("only elections may lie ahead", () => {
  expect(issuesAfter(edition("2024-06-02"))).toEqual([]);
  expect(issuesAfter(put("races", "2024,2024-06-25,2024-11-05", "2044,2044-06-25,2044-11-05"))).toEqual([]);
});

test("a vague date is in the future only if every day of it is", () => {
  expect(issuesAfter(put("outcomes", ",2021,A list", ",2024,A list"))).toEqual([]);
  expect(issuesAfter(put("outcomes", ",2021,A list", ",2025,A list"))).toEqual([
    "rule/future-date tables/outcomes.csv:3:69",
  ]);
});

test("what was read after the day of the edition is told by each row", () => {
  const issues = issuesAfter(edition("2024-05-31"));
  expect(new Set(issues.map((issue) => issue.split(" ")[0]))).toEqual(new Set(["rule/future-date"]));
  expect(issues.length).toBe(5 + 8 + 1 + 1);
});
