import { describe, expect, it } from "vitest";
import { racePage } from "../../../src/views/race-page.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";
import { changedRecords } from "./changed-records.ts";
import { sectionText } from "../page-text.ts";

const inOffice = (raceId: string) => sectionText(racePage(records, raceId), "in-office");

describe("what followed a race", () => {
  it("is divided among the races that one person won", () => {
    expect(inOffice("bronx-da-2015")).toContain("Conviction Integrity Bureau launched");
    expect(inOffice("bronx-da-2015")).not.toContain("former detective Franco");
    expect(inOffice("bronx-da-2019")).toContain("Court dismissed the last 67 Bronx cases");
    expect(inOffice("bronx-da-2023")).not.toContain("67 Bronx cases");
  });

  it("is said to be unknown where nobody is recorded as elected", () => {
    expect(inOffice("albany-da-2020")).toMatch(/^Who was elected in this race is not recorded/);
  });

  it("is said to be nothing found after a race without events", () => {
    expect(inOffice("manhattan-da-2025")).toContain("Nothing found as of 21 November 2026.");
  });

  it("is not said to be nothing found of somebody of whom nothing was asked", () => {
    const text = inOffice("westchester-da-2024");
    expect(text).toContain("No event in office after this race is recorded.");
    expect(text).not.toContain("Nothing found");
  });

  it("does not say on its own that something was done: only by the account of the row", () => {
    const bragg = sectionText(racePage(records, "manhattan-da-2021"), "in-office");
    expect(bragg).toContain("Why “completes”: by the account given, what was promised was done.");
    expect(bragg).not.toContain("“completes”: what was promised");
  });

  it("says of Mount Vernon only what was announced", () => {
    const text = inOffice("westchester-da-2020");
    expect(text).toContain("Office announced it would ask courts to vacate the convictions");
    expect(text).toMatch(
      /Commitment of 10 May 2023: Ask the courts .*\nNothing found as of 21 November 2026\./,
    );
  });

  it("follows the rows: without an event, nothing is found", () => {
    const outcomes = records
      .all("outcomes")
      .filter(({ demand_id }) => demand_id !== "pledge-2021-vacate-essential-role");
    const page = racePage(changedRecords({ outcomes }), "manhattan-da-2021");
    expect(sectionText(page, "in-office")).toMatch(
      /Demand 1: Dismiss any conviction .*\nWhat would count as evidence: .*\nNothing found as of 21 November 2026\./,
    );
  });
});

it("says of every race without a recorded question that there is none, and asks for sources", () => {
  const unasked = shippedRecords
    .all("races")
    .filter(({ race_id }) => shippedRecords.pledgeAnswers({ race: race_id }).length === 0);
  expect(unasked.length).toBeGreaterThan(3);
  for (const { race_id } of unasked) {
    const page = racePage(shippedRecords, race_id);
    expect(sectionText(page, "asked")).toContain("is recorded.");
    expect(sectionText(page, "asked")).toContain("Sources are welcome");
  }
});
