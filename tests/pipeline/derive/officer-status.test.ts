import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officerStatus, officerStatuses } from "../../../scripts/pipeline/derive/officers/officer-status.ts";
import type { OfficerEventRow } from "../../../src/model/tables/officers.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { SOME_OFFICER, criminalRows, employmentRows, eventRow } from "./event-rows.ts";
import { shippedTables } from "./shipped-tables.ts";

const tables = shippedTables();
const NAMES = new Map(tables.counties.map(({ county_id, name }) => [county_id, name]));
const shipped = officerStatuses(tables);
const convictedCases = shipped.flatMap(({ officer_id, cases }) =>
  cases.filter(({ state }) => isConvictedState(state)).map(({ case_id }) => [officer_id, case_id] as const),
);

function withEvents(events: readonly OfficerEventRow[]) {
  return officerStatuses({ ...tables, officer_events: events });
}

function casesBut(statuses: typeof shipped, caseId: string | null) {
  return statuses.flatMap(({ cases }) => cases.filter(({ case_id }) => case_id !== caseId));
}

function caseOf(statuses: typeof shipped, caseId: string | null) {
  return statuses.flatMap(({ cases }) => cases).find(({ case_id }) => case_id === caseId);
}

describe("the cases of an officer", () => {
  it("never change with employment", () => {
    fc.assert(
      fc.property(criminalRows, employmentRows, (criminal, employment) => {
        const [alone, employed] = [
          officerStatus(SOME_OFFICER, criminal, NAMES),
          officerStatus(SOME_OFFICER, [...employment, ...criminal], NAMES),
        ];
        expect({ ...employed, employment: [] }).toEqual(alone);
        expect(employed.employment).toHaveLength(employment.length);
      }),
    );
  });

  it("never change with the order of the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...tables.officer_events], { minLength: tables.officer_events.length }),
        (rows) => {
          expect(withEvents(rows)).toEqual(shipped);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(convictedCases)("of %s: a reversal of %s undoes that case and no other", (officer_id, case_id) => {
    const reversal = eventRow({ event: "conviction-reversed", officer_id, case_id, date: "2026-11-20" });
    const changed = withEvents([...tables.officer_events, reversal]);
    expect(caseOf(changed, case_id)?.state).toBe("reversed");
    expect(caseOf(changed, case_id)?.sentence).toBeNull();
    expect(casesBut(changed, case_id)).toEqual(casesBut(shipped, case_id));
  });

  it.each(
    shipped
      .flatMap(({ cases }) => cases.filter(({ state }) => state === "dismissed"))
      .map(({ case_id }) => case_id),
  )("%s: is not dismissed without its dismissal", (case_id) => {
    const changed = withEvents(
      tables.officer_events.filter((row) => row.case_id !== case_id || row.event !== "charges-dismissed"),
    );
    expect(caseOf(changed, case_id)?.state).not.toBe("dismissed");
    expect(casesBut(changed, case_id)).toEqual(casesBut(shipped, case_id));
  });

  it("are those of the rows, each row in one place", () => {
    const told = shipped.flatMap(({ cases, employment }) => [
      ...cases.flatMap(({ event_ids }) => event_ids),
      ...employment.map(({ event_id }) => event_id),
    ]);
    expect(told.sort()).toEqual(tables.officer_events.map(({ event_id }) => event_id).sort());
  });

  it("rest on the sources of their events", () => {
    for (const { summary_source_ids, cases } of shipped) {
      for (const { source_ids } of cases)
        expect(summary_source_ids).toEqual(expect.arrayContaining(source_ids));
    }
  });
});

describe("the label", () => {
  it.each([
    ["joseph-franco", "Department finding; charges dismissed"],
    ["reynaldo-guevara", "Court finding; no criminal case found"],
    ["sasha-cordoba", "Pleaded guilty"],
    ["mark-delapaz", "Convicted at trial"],
    ["shawn-gomez", "Pleaded no contest"],
    ["michael-arenella", "Convicted"],
  ])("of %s is %s", (id, label) => {
    expect(shipped.find(({ officer_id }) => officer_id === id)?.label).toBe(label);
  });

  it("keeps a finding beside a violation, which is no conviction", () => {
    const plea = { event: "pleaded-guilty", date: "2018", offense: "disorderly conduct" } as const;
    const finding = eventRow({ event: "court-finding", case_id: null, date: "2017" });
    const violation = eventRow({ ...plea, level: "violation" });
    const listed = officerStatus(SOME_OFFICER, [finding, violation], NAMES);
    expect(listed).toMatchObject({ convicted: false, label: "Court finding; violation, not a crime" });
    expect(officerStatus(SOME_OFFICER, [finding, eventRow(plea)], NAMES)).toMatchObject({
      convicted: true,
      label: "Pleaded guilty",
    });
  });

  it("names what ended without a conviction where none stands", () => {
    const rows = [
      eventRow({ event: "convicted-at-trial", date: "2018", case_id: "a" }),
      eventRow({ event: "conviction-reversed", date: "2020", case_id: "a" }),
      eventRow({ event: "acquitted", date: "2018", case_id: "b" }),
    ];
    expect(officerStatus(SOME_OFFICER, rows, NAMES).label).toBe("Conviction reversed; acquitted");
  });
});
