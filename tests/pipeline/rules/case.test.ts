import { expect, test } from "vitest";
import { issuesAfter, messagesAfter, put } from "../issues-of.ts";

test("a criminal event belongs to a case", () => {
  expect(issuesAfter(put("officer_events", "mock-alderfield-north,2018-03-01", ",2018-03-01"))).toEqual([
    "rule/case tables/officer_events.csv:2:53",
  ]);
});

test("a finding belongs to none", () => {
  expect(
    messagesAfter(
      put("officer_events", "sample-brook,,2020-02-01", "sample-brook,mock-alderfield-north,2020-02-01"),
    ),
  ).toEqual(["department-finding stands in a criminal case"]);
});

test("counts that ended in different ways are cases of their own", () => {
  const reversed = ",2019-09-01,,conviction-reversed,";
  expect(issuesAfter(put("officer_events", reversed, ",2019-09-01,,acquitted,"))).toEqual([
    "rule/case tables/officer_events.csv:10:64",
  ]);
});

test("a dismissal after a reversal ends the same case", () => {
  const finding = "sample-brook-2020-02-01-department-finding,";
  const dismissal =
    "mock-alderfield-2020-dismissed,mock-alderfield,mock-alderfield-south,2020,,charges-dismissed,,,state,,,,,court-2019-alderfield\n";
  expect(
    issuesAfter(put("officer_events", finding, dismissal + finding), {
      file: "published-ids.csv",
      remove: true,
    }),
  ).toEqual([]);
});

test("a case is of one officer", () => {
  expect(
    messagesAfter(
      put(
        "officer_events",
        "sample-brook,,2020-02-20,,fired,",
        "sample-brook,mock-alderfield-north,2020-02-20,,arrested,",
      ),
    ),
  ).toEqual(["case mock-alderfield-north is a case of mock-alderfield (line 2)"]);
});

test("a sentence needs a plea or verdict in its case", () => {
  expect(messagesAfter(put("officer_events", ",convicted-at-trial,", ",charged,"))).toEqual([
    "case mock-alderfield-south has sentenced and neither plea nor verdict",
  ]);
});
