import { describe, expect, test } from "vitest";
import { errorsAfter, issuesAfter, issuesOf, put } from "../issues-of.ts";
import { baseSource, changed } from "../source-in-memory.ts";

const ALDERFIELD = "rule/inclusion tables/officers.csv:2:112";
const withoutLedger = { file: "published-ids.csv", remove: true };
const plea = (event: string) =>
  put("officer_events", ",pleaded-guilty,perjury,felony,", `,${event},perjury,felony,`);

describe("listed as convicted", () => {
  test("by a plea or verdict of any form", () => {
    expect(errorsAfter(plea("pleaded-no-contest"))).toEqual([]);
    expect(errorsAfter(plea("convicted"))).toEqual([]);
  });

  test("not by an indictment, however serious", () => {
    expect(issuesAfter(plea("indicted"))).toContain(ALDERFIELD);
  });

  test("not by a plea to a violation, which is no crime", () => {
    const violation = put(
      "officer_events",
      ",pleaded-guilty,perjury,felony,",
      ",pleaded-guilty,disorderly conduct,violation,",
    );
    expect(issuesAfter(violation)).toEqual([ALDERFIELD]);
    expect(issuesOf(changed(baseSource(), [violation]))[0]!.hint).toMatch(
      /mock-alderfield-north is a violation, not a crime/,
    );
  });

  test("where the level is not reported, the crime is taken as the sources call it", () => {
    expect(
      issuesAfter(put("officer_events", ",pleaded-guilty,perjury,felony,", ",pleaded-guilty,perjury,,")),
    ).toEqual([]);
  });

  test("not where a court set the verdict aside; a reversal that was itself undone does not count", () => {
    const row = "mock-alderfield-2019-09-01-conviction-reversed,mock-alderfield,mock-alderfield-south";
    const both = put("officer_events", row, row.replace("-south", "-north"));
    const restored = put(
      "officer_events",
      "sample-brook-2020-02-01-department-finding,",
      "mock-alderfield-2020-reinstated,mock-alderfield,mock-alderfield-north,2020,,conviction-reinstated,,,state,,,,,court-2019-alderfield\nsample-brook-2020-02-01-department-finding,",
    );
    const minor = put(
      "officer_events",
      ",convicted-at-trial,official misconduct,misdemeanor,",
      ",convicted-at-trial,official misconduct,violation,",
    );
    expect(issuesAfter(both, minor)).toEqual([ALDERFIELD]);
    expect(issuesAfter(both, minor, restored, withoutLedger)).toEqual([]);
  });

  // Doubt goes to the officer, on the page and in the rule alike: what follows a reversal has a case of its own.
  test("a new plea in the case that was reversed changes nothing, and is in the wrong case", () => {
    const again = put(
      "officer_events",
      "sample-brook-2020-02-01-department-finding,",
      "mock-alderfield-2020-pleaded-guilty,mock-alderfield,mock-alderfield-south,2020,,pleaded-guilty,,,state,,,,,court-2019-alderfield\nsample-brook-2020-02-01-department-finding,",
    );
    const other = put(
      "officer_events",
      ",pleaded-guilty,perjury,felony,",
      ",pleaded-guilty,perjury,violation,",
    );
    expect(issuesAfter(other, again, withoutLedger)).toEqual([
      "rule/chronology tables/officer_events.csv:11:53",
      ALDERFIELD,
    ]);
  });
});

test("listed by a finding only where there is one of that kind", () => {
  expect(issuesAfter(put("officers", ",department-finding,", ",court-finding,"))).toEqual([
    "rule/inclusion tables/officers.csv:3:57",
  ]);
});

test("listed only where tied to a batch", () => {
  const ties = "north-2021,sample-brook,named-basis,gazette-2021-batch\n";
  const untied = [
    put("batch_officers", ties, ""),
    put("batch_officers", "south-2022,sample-brook", "south-2022,mock-alderfield"),
    put(
      "figures",
      "north-2021-sample-brook-convictions-4,north-2021,sample-brook",
      "north-2021-sample-brook-convictions-4,north-2021,",
    ),
    put("figures", ",convictions,exactly,4,2021-02-04,used", ",convictions,exactly,4,2021-02-04,superseded"),
  ];
  expect(issuesAfter(...untied)).toEqual(["rule/inclusion tables/officers.csv:3:1"]);
});

test("nothing is said while the events cannot be read in full", () => {
  expect(issuesAfter(plea("pleeded-guilty"))).toEqual(["cell/enum tables/officer_events.csv:7:87"]);
  expect(issuesAfter({ file: "tables/batch_officers.csv", remove: true })).toEqual([
    "read/missing-file tables/batch_officers.csv:1:1",
  ]);
});
