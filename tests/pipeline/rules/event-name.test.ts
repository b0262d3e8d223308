import { describe, expect, test } from "vitest";
import { briefly, issuesAfter, issuesOf, put } from "../issues-of.ts";
import { baseSource, changed, shippedSource } from "../source-in-memory.ts";

const FIRED = "sample-brook-2020-02-20-fired,sample-brook,,2020-02-20,,fired";

describe("an event is what its id calls it", () => {
  test("also where nothing else is wrong: a dismissal may not become a conviction", () => {
    const source = changed(shippedSource(), [
      put("officer_events", '2023-01-31,,charges-dismissed,"perjury', '2023-01-31,,convicted,"perjury'),
    ]);
    expect(issuesOf(source).map(({ code, row_key }) => `${code} ${row_key ?? ""}`)).toContain(
      "rule/event-name joseph-franco-2023-01-31-charges-dismissed",
    );
  });

  test("a code that begins as another does is told from it", () => {
    const convicted = ["2019-02-03,,convicted-at-trial", "2019-02-03,,convicted"] as const;
    expect(issuesAfter(put("officer_events", ...convicted))[0]).toMatch(/^rule\/event-name /);
  });

  test("what the officer is called is no code, and an id may hold none", () => {
    const named = (id: string) =>
      issuesAfter(put("officer_events", FIRED, FIRED.replace("sample-brook-2020-02-20-fired", id)));
    expect(named("sample-brook-2020-02-20-left").join()).not.toContain("rule/event-name");
    expect(named("sample-brook-2020-02-20-fired-again").join()).not.toContain("rule/event-name");
  });

  test("it can be waived, for the id of a published row stays", () => {
    const waiver =
      "rule/event-name,officer_events.csv,sample-brook-2020-02-20-fired,The source was read again.,2024-01-01\n";
    const source = changed(baseSource(), [
      put("officer_events", FIRED, FIRED.replace(/fired$/, "resigned")),
      { file: "waivers.csv", write: `code,file,row_key,reason,waived_on\n${waiver}` },
    ]);
    const open = issuesOf(source).filter(({ waived }) => waived === null);
    expect(open.map(briefly).filter((issue) => issue.startsWith("rule/event-name"))).toEqual([]);
  });
});
