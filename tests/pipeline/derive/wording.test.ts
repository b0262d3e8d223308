import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officerStatus, officerStatuses } from "../../../scripts/pipeline/derive/officers/officer-status.ts";
import type { CaseStatus, OfficerStatus } from "../../../src/model/derived/officer-status.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { SOME_OFFICER, criminalRows, eventRow } from "./event-rows.ts";
import { firstReleaseTables } from "./first-release.ts";
import { shippedTables } from "./shipped-tables.ts";

const tables = shippedTables();
const NAMES = new Map(tables.counties.map(({ county_id, name }) => [county_id, name]));
const statuses = officerStatuses(tables);
const eventsOfOfficer = tables.officers.map(
  (officer) =>
    [officer, tables.officer_events.filter(({ officer_id }) => officer_id === officer.officer_id)] as const,
);

/** What must be said of a conviction that was undone: that it does not stand, or that a higher court may have decided since. */
const UNDONE = /does not stand|a higher court granted review.*, and its decision was not found/;

/** The only ways in which a case that ended without a conviction may use the word. */
const NEGATIONS = /\bno conviction\b|\bnot a criminal conviction\b/gi;

function expectNoClaim({ state, statement }: CaseStatus): void {
  if (isConvictedState(state)) return;
  expect(statement).not.toMatch(/convicted|guilty/i);
  if (state === "reversed" || state === "set-aside") expect(statement).toMatch(UNDONE);
  else expect(statement.replace(NEGATIONS, "")).not.toMatch(/conviction/i);
}

function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-Z].*\.$/s);
  expect(text).not.toMatch(/undefined|null|\s\s|\s[,;.)]|[,;:(]{2}|,\.|;\.|\.\.|\(\s/);
  expect([...text.matchAll(/\(/g)].length).toBe([...text.matchAll(/\)/g)].length);
}

function expectHonest(status: OfficerStatus): void {
  status.cases.forEach(expectNoClaim);
  if (!status.convicted) {
    expect(status.summary).not.toMatch(/convicted|guilty/i);
    expect(status.label).not.toMatch(/convicted|guilty/i);
  }
  for (const { statement } of [...status.cases, ...status.employment]) expectSentence(statement);
  expectSentence(status.summary);
}

describe("the words about an officer", () => {
  it("claim no conviction that does not stand, and are sentences, whatever the events", () => {
    fc.assert(
      fc.property(criminalRows, criminalRows, (one, other) => {
        const rows = other.map((row) => ({
          ...row,
          case_id: "other-case",
          event_id: `other-${row.event_id}`,
        }));
        expectHonest(officerStatus(SOME_OFFICER, [...one, ...rows], NAMES));
      }),
      { numRuns: 500 },
    );
  });

  it("claim no conviction that does not stand, whichever of the shipped events are left out", () => {
    const some = fc
      .constantFrom(...eventsOfOfficer)
      .chain(([officer, events]) =>
        fc.tuple(fc.constant(officer), fc.subarray([...events], { minLength: 1 })),
      );
    fc.assert(
      fc.property(some, ([officer, events]) => {
        expectHonest(officerStatus(officer, events, NAMES));
      }),
      { numRuns: 500 },
    );
  });

  it("never quote the notes on a criminal case", () => {
    const secret = "WORDS OF THE NOTE";
    const rows = tables.officer_events.map((row) =>
      row.case_id === null ? row : { ...row, detail: secret },
    );
    expect(officerStatuses({ ...tables, officer_events: rows })).toEqual(statuses);
  });

  it("tell how every case ended whenever an officer is introduced", () => {
    for (const { summary, cases } of statuses) {
      for (const { state, ended_on } of cases) {
        if (state === "dismissed") expect(summary).toMatch(/dismissed/);
        if (state === "acquitted") expect(summary).toMatch(/Acquitted/);
        if (state === "reversed" || state === "set-aside") expect(summary).toMatch(UNDONE);
        if (ended_on?.length === 10) expect(summary).toContain(ended_on.slice(0, 4));
      }
    }
  });

  it("are these", async () => {
    const pages = officerStatuses(firstReleaseTables()).map(
      ({ officer_id, label, summary, cases, employment }) =>
        [
          `${officer_id} [${label}]`,
          summary,
          ...cases.map(({ case_id, statement }) => `  ${case_id ?? "finding"}: ${statement}`),
          ...employment.map(({ statement }) => `  employment: ${statement}`),
        ].join("\n"),
    );
    await expect(`${pages.join("\n\n")}\n`).toMatchFileSnapshot("../../golden/officer-statements.txt");
  });
});

describe("the words about a case", () => {
  function statementOf(...parts: Parameters<typeof eventRow>[0][]): string {
    return officerStatus(SOME_OFFICER, parts.map(eventRow), NAMES).cases[0]!.statement;
  }

  it.each([
    [
      "A conviction by plea of May 2010 for perjury was reversed on appeal on 3 June 2012 and does not stand; the charges were dismissed in 2013.",
      [
        { event: "pleaded-guilty", date: "2010-05", offense: "perjury" },
        { event: "conviction-reversed", date: "2012-06-03" },
        { event: "charges-dismissed", date: "2013" },
      ],
    ],
    [
      "A plea of 2010 was followed by the dismissal of the charge of perjury in 2012. No conviction stands in this case.",
      [
        { event: "pleaded-guilty", date: "2010", offense: "perjury" },
        { event: "charges-dismissed", date: "2012", offense: "perjury" },
      ],
    ],
    [
      "A plea or verdict of 2010 was followed by an acquittal of perjury in 2012. No conviction stands in this case.",
      [
        { event: "convicted", date: "2010", offense: "perjury" },
        { event: "acquitted", date: "2012", offense: "perjury" },
      ],
    ],
    [
      "Pleaded in federal court on 3 May 2010 to a violation (not a crime): disorderly conduct; sentence: a fine; decision affirmed on appeal in 2011.",
      [
        {
          event: "pleaded-guilty",
          date: "2010-05-03",
          offense: "disorderly conduct",
          level: "violation",
          jurisdiction: "federal",
        },
        { event: "sentenced", date: "2010", sentence: "a fine" },
        { event: "conviction-affirmed", date: "2011" },
      ],
    ],
    [
      "Plea or verdict, before December 2011, on a violation (not a crime); the sources read do not give the offense and do not say whether by plea or at trial; no sentence was found in the sources read.",
      [{ event: "convicted", date_as_reported: "before December 2011", level: "violation" }],
    ],
    [
      "A conviction at trial of 2008 was reversed on appeal in 2010 and does not stand.",
      [
        { event: "convicted-at-trial", date: "2008" },
        { event: "conviction-reversed", date: "2010" },
        { event: "pleaded-guilty", date: "2012" },
      ],
    ],
    [
      "A conviction at trial of 2008 was reversed on appeal in 2010 and does not stand.",
      [
        { event: "convicted-at-trial", date: "2008" },
        { event: "conviction-reversed", date: "2010" },
        { event: "pleaded-guilty", date: "2010-12" },
      ],
    ],
    [
      "A verdict of 24 January 2018 was set aside by the trial judge in January 2018 and does not stand.",
      [
        { event: "convicted-at-trial", date: "2018-01-24" },
        { event: "verdict-set-aside", date: "2018-01" },
      ],
    ],
    [
      "A conviction at trial of May 2010 for perjury was reversed on appeal on 3 June 2012; a higher court granted review in June 2013, and its decision was not found.",
      [
        { event: "convicted-at-trial", date: "2010-05", offense: "perjury" },
        { event: "conviction-reversed", date: "2012-06-03" },
        { event: "review-granted", date: "2013-06" },
      ],
    ],
    [
      "A conviction at trial of May 2010 was reversed on appeal in 2012, reinstated in 2013 and reversed on appeal in 2014, and does not stand.",
      [
        { event: "convicted-at-trial", date: "2010-05" },
        { event: "conviction-reversed", date: "2012", event_id: "first" },
        { event: "conviction-reinstated", date: "2013" },
        { event: "review-granted", date: "2013-12-31" },
        { event: "conviction-reversed", date: "2014" },
      ],
    ],
    [
      "Convicted at trial in 2010 of perjury; sentence: 5 years in prison; conviction affirmed on appeal in 2012; a higher court granted review, and its decision was not found.",
      [
        { event: "convicted-at-trial", date: "2010", offense: "perjury" },
        { event: "sentenced", date: "2010", sentence: "5 years in prison" },
        { event: "conviction-affirmed", date: "2012" },
        { event: "review-granted" },
      ],
    ],
    [
      "Pleaded guilty in 2010 to perjury; sentence: 5 years in prison; an appellate court sent the case back on 26 June 2012 for a hearing on the sentence, and the result was not found.",
      [
        { event: "pleaded-guilty", date: "2010", offense: "perjury" },
        { event: "sentenced", date: "2010", sentence: "5 years in prison" },
        {
          event: "case-sent-back",
          date: "2012-06-26",
          sentence: "case sent back for a hearing on the sentence",
        },
      ],
    ],
    [
      "Pleaded guilty, under a plea agreement of May 2010, to perjury; sentence: 4 years in prison.",
      [
        {
          event: "pleaded-guilty",
          date_as_reported: "under a plea agreement of May 2010",
          offense: "perjury",
        },
        { event: "case-sent-back", date: "2012" },
        { event: "sentenced", date: "2013", sentence: "4 years in prison" },
      ],
    ],
    [
      "Held in contempt in federal court in May 2010 (false testimony); sentence: 3 months in jail; order affirmed on appeal in 2011.",
      [
        {
          event: "convicted",
          date: "2010-05",
          offense: "contempt of court (false testimony)",
          jurisdiction: "federal",
        },
        { event: "sentenced", date: "2010-05", sentence: "3 months in jail" },
        { event: "conviction-affirmed", date: "2011" },
      ],
    ],
    [
      "Convicted in May 2010 of contempt of court and perjury; the sources read do not say whether by plea or at trial; no sentence was found in the sources read.",
      [{ event: "convicted", date: "2010-05", offense: "contempt of court and perjury" }],
    ],
    [
      "Arrested on 1 May 2010, charged in June 2010 and indicted in 2011 for perjury; no outcome was found.",
      [
        { event: "arrested", date: "2010-05-01" },
        { event: "charged", date: "2010-06" },
        { event: "indicted", date: "2011", offense: "perjury" },
      ],
    ],
    [
      "Pleaded guilty in 2010 to perjury, a misdemeanor; sentence: 2 years in prison.",
      [
        { event: "pleaded-guilty", date: "2010", offense: "perjury", level: "misdemeanor" },
        { event: "sentence-reduced", date: "2011", sentence: "reduced to 3 years" },
        { event: "sentenced", date: "2010", sentence: "5 years in prison" },
        { event: "sentenced", date: "2012", sentence: "2 years in prison" },
      ],
    ],
    [
      "Convicted at trial in federal court in 2011 of drug counts (two) and theft (two); sentenced in 2012 to a term not found in the sources read.",
      [
        {
          event: "convicted-at-trial",
          date: "2011",
          jurisdiction: "federal",
          offense: "federal drug counts (two); theft (two)",
        },
        { event: "sentenced", date: "2012", jurisdiction: "federal" },
      ],
    ],
  ] as const)("%s", (statement, events) => {
    expect(statementOf(...events)).toBe(statement);
  });
});
