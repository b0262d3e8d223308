import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officerStatus, officerStatuses } from "../../../scripts/pipeline/derive/officers/officer-status.ts";
import type { CaseStatus, OfficerStatus } from "../../../src/model/derived/officer-status.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { SOME_OFFICER, criminalRows } from "./event-rows.ts";
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
