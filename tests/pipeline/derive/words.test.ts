import { describe, expect, it } from "vitest";
import { listInWords } from "../../../scripts/pipeline/derive/officers/words/list.ts";
import {
  levelInWords,
  offenseInWords,
  offenseNumber,
} from "../../../scripts/pipeline/derive/officers/words/offense.ts";
import { whenAtEnd, whenInside } from "../../../scripts/pipeline/derive/officers/words/when.ts";

describe("an offense in words", () => {
  it.each([
    ["perjury", "perjury"],
    ["conspiracy against rights; Hobbs Act conspiracy", "conspiracy against rights and Hobbs Act conspiracy"],
    [
      "perjury (6 counts); civil rights violations (2 counts)",
      "perjury (6 counts) and civil rights violations (2 counts)",
    ],
    ["bribe receiving, larceny, perjury (a, b)", "bribe receiving, larceny and perjury (a, b)"],
    ["perjury, theft and other charges", "perjury, theft and other charges"],
    [
      "charges over the same misconduct, among them perjury",
      "charges over the same misconduct, among them perjury",
    ],
    [
      "official misconduct; falsifying business records; offering a false instrument (eight counts in all)",
      "official misconduct, falsifying business records and offering a false instrument (eight counts in all)",
    ],
    ["federal racketeering", "federal racketeering"],
  ])("%s", (offense, words) => {
    expect(offenseInWords({ offense, jurisdiction: "state" })).toBe(words);
  });

  it("leaves out the word federal where the court is said to be one", () => {
    expect(offenseInWords({ offense: "federal racketeering", jurisdiction: "federal" })).toBe("racketeering");
  });

  it.each([
    ["attempted murder", "one"],
    ["aggravated perjury (one count)", "one"],
    ["deprivation of civil rights (the second of three counts)", "one"],
    ["conspiracy (two counts)", "several"],
    ["perjury, official misconduct and other charges", "several"],
    ["racketeering; robbery", "several"],
    ["civil rights violations", "several"],
  ])("%s is %s", (offense, number) => {
    expect(offenseNumber(offense)).toBe(number);
  });

  it.each([
    ["perjury in the second degree (one count)", "felony", ", a felony"],
    ["deprivation of civil rights (two counts)", "misdemeanor", ", misdemeanors"],
    ["felony murder (two counts)", "felony", ""],
    // The level of one of two offenses is not that of both.
    ["bribe receiving and official misconduct", "felony", ""],
    ["perjury; theft", "felony", ""],
    ["perjury", null, ""],
  ] as const)("%s as %s: %j", (offense, level, words) => {
    expect(levelInWords({ offense, level })).toBe(words);
  });
});

describe("a date in a sentence", () => {
  it.each([
    ["2015-04-23", null, " on 23 April 2015", " on 23 April 2015"],
    [
      "2025-01-24",
      "the year is inferred",
      " on 24 January 2025 (as reported: the year is inferred)",
      undefined,
    ],
    ["2015-11", "a Monday in November 2015", " in November 2015", undefined],
    [null, "before December 2011", ", before December 2011", ", before December 2011,"],
    [null, "day not seen; reported with the plea", " (day not seen; reported with the plea)", undefined],
    [null, null, "", ""],
  ])("%s, %s", (date, date_as_reported, atEnd, inside = atEnd) => {
    expect(whenAtEnd({ date, date_as_reported })).toBe(atEnd);
    expect(whenInside({ date, date_as_reported })).toBe(inside);
  });
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
  [["a and b", "c"], "a and b, and c"],
])("%j is listed as %j", (items, words) => {
  expect(listInWords(items)).toBe(words);
});
