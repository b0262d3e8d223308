import { expect, test } from "vitest";
import { issuesAfter, put } from "../issues-of.ts";

const only = (find: string) =>
  issuesAfter(put("officer_events", find, find.replace(/[^,]*\n$/, "blog-2020-alderfield\n")));

test("a finding is a statement about a person as well", () => {
  expect(only("False statements found.,gazette-2021-batch\n")).toEqual([
    "rule/strong-source tables/officer_events.csv:11:137",
  ]);
});

test("employment may rest on a reference work", () => {
  expect(only("suspended,,,department,,north-zz,,,gazette-2018-alderfield\n")).toEqual([]);
});
