import { expect, test } from "vitest";
import { issuesOf, messagesAfter, put } from "../issues-of.ts";
import { changed, shippedSource } from "../source-in-memory.ts";

const OUTSIDE = [
  "otto-placeholder-2020-vacate,otto-placeholder-2020,",
  "otto-placeholder-2020-vacate,,",
] as const;

test("an answer outside a race is one of somebody who held office on that day", () => {
  expect(messagesAfter(put("responses", ...OUTSIDE))).toEqual([
    "no candidacy is named, and terms.csv has no term of otto-placeholder that ran on 1 October 2020",
  ]);
  expect(
    messagesAfter(put("responses", ...OUTSIDE), put("terms", "north-da,2021-01-01,", "north-da,2020,")),
  ).toEqual([]);
  expect(
    messagesAfter(put("responses", ...OUTSIDE), put("terms", "north-da,2021-01-01,", "north-da,,")),
  ).toEqual([]);
});

test("so is a promise", () => {
  const [promise, outside] = [
    "otto-placeholder,otto-placeholder-2020,2020-10,",
    "otto-placeholder,,2020-10,",
  ];
  expect(messagesAfter(put("commitments", promise, outside))).toEqual([
    "no candidacy is named, and terms.csv has no term of otto-placeholder that ran in October 2020",
  ]);
});

test("a candidate who never held office is not made an office holder by an empty cell", () => {
  const source = changed(shippedSource(), [
    put(
      "responses",
      "tahanie-aboushi-2021-pledge-2021-vacate-essential-role,tahanie-aboushi-2021,",
      "tahanie-aboushi-2021-pledge-2021-vacate-essential-role,,",
    ),
  ]);
  const [issue] = issuesOf(source).filter(({ code }) => code === "rule/keys");
  expect(issue?.message).toBe("no candidacy is named, and terms.csv has no term of tahanie-aboushi");
  expect(issue?.hint).toContain("name the candidacy");
});
