import { describe, expect, test } from "vitest";
import type { Issue } from "../../../scripts/pipeline/issue.ts";
import { issuesAfter, issuesOf, messagesAfter, put } from "../issues-of.ts";
import { baseSource, changed } from "../source-in-memory.ts";

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

test.each(["pleaded-guilty", "indicted"])("%s is not what a department decides", (event) => {
  const row = `${event},perjury,felony,`;
  const [issue, ...others] = issuesOf(
    changed(baseSource(), [put("officer_events", `${row}state,`, `${row}department,`)]),
  );
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code: "rule/case", value: "department" });
  expect(issue!.hint).toContain("is a department-finding and has no case_id");
});

test("a finding of a court is not one of a department", () => {
  const changes = [
    put(
      "officer_events",
      "sample-brook-2020-02-01-department-finding,",
      "sample-brook-2020-02-01-court-finding,",
    ),
    put("officer_events", "2020-02-01,,department-finding,,,", "2020-02-01,,court-finding,,,"),
  ];
  expect(messagesAfter(...changes)).toContain("court-finding is not what a department decides");
});

/** The small record with what came of Alderfield's verdict of 3 February 2019 and sentence of 20 February 2019. */
function afterVerdict(event: string, date: string, sentenced = "2019-02-20"): readonly Issue[] {
  const changes = [
    put("officer_events", ",2019-09-01,,conviction-reversed,", `,${date},,${event},`),
    put("officer_events", ",2019-02-20,,sentenced,", `,${sentenced},,sentenced,`),
  ];
  return issuesOf(changed(baseSource(), changes)).filter(
    ({ code }) => code !== "check/order" && code !== "rule/event-name",
  );
}

describe("a verdict and a dismissal or acquittal", () => {
  test.each([
    ["acquitted", "2019-02-03"],
    ["charges-dismissed", "2019-02-03"],
    ["charges-dismissed", "2019"],
    ["charges-dismissed", ""],
    ["charges-dismissed", "2019-01-03"],
  ])("%s on %j are not one case, where it may have ended other counts", (event, date) => {
    expect(afterVerdict(event, date)).toMatchObject([{ code: "rule/case" }]);
  });

  test.each([
    ["acquitted", "2019-09-01"],
    ["charges-dismissed", "2019-09-01"],
    ["charges-dismissed", "2020"],
  ])("%s on %s are one case: it came later, and no conviction stands", (event, date) => {
    expect(afterVerdict(event, date)).toEqual([]);
    expect(afterVerdict(event, date, "")).toEqual([]);
  });

  test.each(["2019-09-01", "2019-10"])("are two where the sentence of %s is no earlier", (sentenced) => {
    expect(afterVerdict("charges-dismissed", "2019-09-01", sentenced)).toMatchObject([{ code: "rule/case" }]);
  });

  test("are not to be parted so that an undone conviction stands alone", () => {
    const [issue] = afterVerdict("charges-dismissed", "");
    expect(issue!.message).toBe(
      "case mock-alderfield-south has charges-dismissed and convicted-at-trial (line 5)",
    );
    expect(issue!.hint).toContain("if charges-dismissed ended other counts, give it a case_id of its own");
    expect(issue!.hint).toContain("no conviction stands");
  });

  test("are judged only where the dates can be read", () => {
    expect(afterVerdict("charges-dismissed", "2019-13")).toMatchObject([{ code: "cell/date" }]);
  });

  test("list nobody as convicted whose only plea was undone", () => {
    const withdrawn =
      "mock-alderfield-2020-dismissed,mock-alderfield,mock-alderfield-north,2020,,charges-dismissed,,,state,,,,,court-2019-alderfield\n";
    const finding = "sample-brook-2020-02-01-department-finding,";
    const ledger = { file: "published-ids.csv", remove: true };
    expect(issuesAfter(put("officer_events", finding, withdrawn + finding), ledger)).toEqual([
      "rule/inclusion tables/officers.csv:2:112",
    ]);
  });
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
  ).toContain("case mock-alderfield-north is a case of mock-alderfield (line 2)");
});

test("a sentence needs a plea or verdict in its case", () => {
  expect(messagesAfter(put("officer_events", ",convicted-at-trial,", ",charged,"))).toContain(
    "case mock-alderfield-south has sentenced and neither plea nor verdict",
  );
});
