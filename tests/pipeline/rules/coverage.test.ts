import { expect, test } from "vitest";
import { messagesAfter, put } from "../issues-of.ts";

test("every county has a row for every topic", () => {
  expect(
    messagesAfter(
      put("coverage", "north-zz,officers,found,2024-06-01,\n", ""),
      put("coverage", "south-zz,outcomes,not-looked,,\n", ""),
    ),
  ).toEqual(["north-zz has no coverage row for officers", "south-zz has no coverage row for outcomes"]);
});

test("what was looked for has its day", () => {
  expect(messagesAfter(put("coverage", "nothing-found,2024-06-01", "nothing-found,"))).toEqual([
    "the result is nothing-found, and no day is given",
  ]);
});

test("a misspelled topic is one issue, not a hole besides", () => {
  expect(messagesAfter(put("coverage", "north-zz,officers,", "north-zz,officer,"))).toEqual([
    'topic "officer" is not one of its codes',
  ]);
});
