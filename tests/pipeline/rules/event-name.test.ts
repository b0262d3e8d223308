import { describe, expect, test } from "vitest";
import { issuesAfter, issuesOf, put } from "../issues-of.ts";
import { baseSource, changed, textOf, type Change } from "../source-in-memory.ts";

const FIRED = "sample-brook-2020-02-20-fired,sample-brook,,2020-02-20,,fired";

describe("an event is what its id calls it", () => {
  test("also where nothing else is wrong: a reversal may not become a conviction", () => {
    const source = changed(baseSource(), [
      put("officer_events", "2019-09-01,,conviction-reversed", "2019-09-01,,convicted"),
    ]);
    expect(issuesOf(source).map(({ code, row_key }) => `${code} ${row_key ?? ""}`)).toEqual([
      "rule/event-name mock-alderfield-2019-09-01-conviction-reversed",
    ]);
  });

  test("a code that begins as another does is told from it", () => {
    const convicted = ["2019-02-03,,convicted-at-trial", "2019-02-03,,convicted"] as const;
    expect(issuesAfter(put("officer_events", ...convicted))[0]).toMatch(/^rule\/event-name /);
  });

  test("an id may hold no code, and more than the code", () => {
    const named = (id: string) =>
      issuesAfter(put("officer_events", FIRED, FIRED.replace("sample-brook-2020-02-20-fired", id)));
    expect(named("sample-brook-2020-02-20-left").join()).not.toContain("rule/event-name");
    expect(named("sample-brook-2020-02-20-fired-again").join()).not.toContain("rule/event-name");
  });

  test("an officer whose own id holds a code is none of that event", () => {
    const base = baseSource();
    const called = changed(
      base,
      ["officers", "officer_events"].map((table) => {
        const file = `tables/${table}.csv`;
        return { file, write: textOf(base, file).replaceAll("sample-brook", "indicted-brook") };
      }),
    );
    const [fired, resigned] = ["fired", "resigned"].map((event) =>
      put("officer_events", ",2020-02-20,,fired", `,2020-02-20,,${event}`),
    );
    const found = (change: Change) =>
      issuesOf(changed(called, [change])).filter(({ code }) => code === "rule/event-name");
    expect(found(fired!)).toEqual([]);
    expect(found(resigned!)).toMatchObject([{ row_key: "indicted-brook-2020-02-20-fired" }]);
  });

  test("it can be waived, for the id of a published row stays", () => {
    const waiver =
      "rule/event-name,officer_events.csv,sample-brook-2020-02-20-fired,The source was read again.,2024-01-01\n";
    const source = changed(baseSource(), [
      put("officer_events", FIRED, FIRED.replace(/fired$/, "resigned")),
      { file: "waivers.csv", write: `code,file,row_key,reason,waived_on\n${waiver}` },
    ]);
    const found = issuesOf(source).filter(({ code }) => code === "rule/event-name");
    expect(found.map(({ waived }) => waived !== null)).toEqual([true]);
  });
});
