import { describe, expect, test } from "vitest";
import { issuesAfter, issuesOf, put } from "../issues-of.ts";
import { baseSource, changed } from "../source-in-memory.ts";

const codes = (issues: readonly string[]) => issues.map((issue) => issue.split(":")[0]);

describe("within a case", () => {
  test.each([
    ["a sentence before the plea", ",2019-06-10,,sentenced", ",2018-06-10,,sentenced"],
    ["a plea before the indictment", ",2019-05,,pleaded-guilty", ",2017-05,,pleaded-guilty"],
    ["a reversal before the verdict", ",2019-09-01,,conviction-reversed", ",2018-09-01,,conviction-reversed"],
    [
      "an affirmance before the verdict",
      ",2019-09-01,,conviction-reversed",
      ",2018-09-01,,conviction-affirmed",
    ],
    ["a dismissal before the charge", ",2019-09-01,,conviction-reversed", ",2018-03,,charges-dismissed"],
    ["an acquittal before the charge", ",2019-09-01,,conviction-reversed", ",2018-03,,acquitted"],
    ["a reduction before the sentence", ",2019-09-01,,conviction-reversed", ",2019-02-10,,sentence-reduced"],
    ["a reinstatement before the reversal", ",2019-02-20,,sentenced", ",2019-08-01,,conviction-reinstated"],
  ])("%s is impossible", (_what, find, replace) => {
    expect(codes(issuesAfter(put("officer_events", find, replace)))).toContain(
      "rule/chronology tables/officer_events.csv",
    );
  });

  test.each([
    ["a sentence on the day of the plea", ",2019-06-10,,sentenced", ",2019-05-01,,sentenced"],
    ["a sentence in the year of the plea", ",2019-06-10,,sentenced", ",2019,,sentenced"],
    ["an undated sentence", ",2019-06-10,,sentenced", ",,,sentenced"],
  ])("%s is possible", (_what, find, replace) => {
    expect(codes(issuesAfter(put("officer_events", find, replace)))).not.toContain(
      "rule/chronology tables/officer_events.csv",
    );
  });

  describe("a plea after a reversal", () => {
    const finding = "sample-brook-2020-02-01-department-finding,";
    const plea = (date: string, caseId: string) =>
      put(
        "officer_events",
        finding,
        `mock-alderfield-again,mock-alderfield,${caseId},${date},,pleaded-guilty,,,state,,,,,court-2019-alderfield\n${finding}`,
      );
    const chronology = (...change: Parameters<typeof plea>) =>
      issuesOf(changed(baseSource(), [plea(...change)])).filter(({ code }) => code === "rule/chronology");

    test.each(["2020-03-01", "2019-10", "2020"])("on %s is a case of its own", (date) => {
      const [issue, ...others] = chronology(date, "mock-alderfield-south");
      expect(issue!.message).toBe(`pleaded-guilty on ${date} lies after conviction-reversed on 2019-09-01`);
      expect(issue!.hint).toContain("a new trial or plea is a case of its own");
      expect(others).toEqual([]);
    });

    test.each([
      ["2019-09-01", "mock-alderfield-south"],
      ["2019", "mock-alderfield-south"],
      ["2020-03-01", "mock-alderfield-retrial"],
    ])("on %s in %s may be right", (date, caseId) => {
      expect(chronology(date, caseId)).toEqual([]);
    });
  });

  test("another case of the same officer is no measure", () => {
    expect(issuesAfter(put("officer_events", ",2018-04,,charged", ",2018-02,,charged")).join()).not.toContain(
      "rule/chronology",
    );
  });
});

describe("of a batch", () => {
  test("no step lies before the first arrest", () => {
    expect(issuesAfter(put("batch_steps", "2021-02-04,granted,4", "2009-02-04,granted,4"))).toEqual([
      "rule/chronology tables/batch_steps.csv:4:54",
    ]);
    expect(issuesAfter(put("batch_steps", "2021-02-04,granted,4", "2010,granted,4"))).toEqual([]);
  });

  test("no review ends before it began, where it is one review", () => {
    const review = (closed: string, ...again: ReturnType<typeof put>[]) =>
      codes(
        issuesAfter(
          put("batch_steps", "south-2022,,requested", "south-2022,2022-05,under-review"),
          put("batch_steps", "south-2022,2022,motion-filed", `south-2022,${closed},review-closed`),
          ...again,
        ),
      );
    const chronology = "rule/chronology tables/batch_steps.csv";
    expect(review("2022-04")).toContain(chronology);
    expect(review("2022-05")).not.toContain(chronology);
    const earlier = put("batch_steps", "2021-02-03,motion-filed,12", "2022-03,under-review,");
    const ofSouth = put("batch_steps", "motion-filed,north-2021,2022-03", "motion-filed,south-2022,2022-03");
    expect(review("2022-04", earlier, ofSouth)).not.toContain(chronology);
  });

  test("arrests lie in their order, and before the announcement", () => {
    expect(issuesAfter(put("batches", "2021-02-03,2010,2012", "2021-02-03,2013,2012"))).toEqual([
      "rule/chronology tables/batches.csv:3:146",
    ]);
    expect(issuesAfter(put("batches", "2021-02-03,2010,2012", "2009,2010,2012"))).toEqual([
      "rule/chronology tables/batches.csv:3:140",
    ]);
  });
});

test("a source is published before it is read, a primary comes before the general election", () => {
  expect(issuesAfter(put("sources", "news,2021-02-04", "news,2024-06-02"))).toEqual([
    "rule/chronology tables/sources.csv:6:76",
  ]);
  expect(issuesAfter(put("sources", "news,2021-02-04", "news,2024-06"))).toEqual([]);
  expect(issuesAfter(put("races", "2024-06-25,2024-11-05", "2024-12-25,2024-11-05"))).toEqual([
    "rule/chronology tables/races.csv:3:38",
  ]);
});
