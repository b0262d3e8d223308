import fc from "fast-check";
import type { Officer, OfficerEventRow } from "../../../src/model/tables/officers.ts";
import {
  CRIMINAL_EVENTS,
  EMPLOYMENT_EVENTS,
  type OfficerEvent,
} from "../../../src/model/vocabulary/officers.ts";

/** One event row with what a test does not care about filled in. */
export function eventRow(part: Partial<OfficerEventRow> & Pick<OfficerEventRow, "event">): OfficerEventRow {
  return {
    event_id: `${part.case_id ?? "employment"}-${part.date ?? "undated"}-${part.event}`,
    officer_id: "some-officer",
    case_id: "some-case",
    date: null,
    date_as_reported: null,
    offense: null,
    level: null,
    jurisdiction: "state",
    court: null,
    county_id: null,
    sentence: null,
    detail: null,
    source_ids: ["some-source"],
    ...part,
  };
}

/** The officer to whom those rows belong. */
export const SOME_OFFICER: Officer = {
  officer_id: "some-officer",
  given_name: "Some",
  middle_name: null,
  family_name: "Officer",
  suffix: null,
  also_known_as: [],
  agency_id: "some-agency",
  rank: null,
  unit: null,
  inclusion_basis: "convicted",
  identity_note: null,
  previous_ids: [],
  source_ids: ["some-source"],
};

const date = fc.option(
  fc
    .tuple(
      fc.integer({ min: 1995, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .chain(([year, month, day]) => {
      const full = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      return fc.constantFrom(full.slice(0, 4), full.slice(0, 7), full);
    }),
);

const OFFENSES = [
  "perjury (two counts)",
  "attempted murder",
  "a firearm count",
  "federal racketeering; conspiracy to sell heroin",
  "rape, kidnapping and other sex-related charges",
  "perjury in the first degree (two counts), official misconduct (two counts), petit larceny",
];

/** Rows of any of the given events, with ids of their own. */
function eventRows(events: readonly OfficerEvent[], caseId: string | null): fc.Arbitrary<OfficerEventRow[]> {
  const row = fc.record({
    event: fc.constantFrom(...events),
    date,
    date_as_reported: fc.option(
      fc.constantFrom("before December 2011", "reported with the plea", "a Monday in May"),
    ),
    offense: fc.option(fc.constantFrom(...OFFENSES)),
    level: fc.option(fc.constantFrom("felony" as const, "misdemeanor" as const, "violation" as const)),
    jurisdiction: fc.constantFrom("federal" as const, "state" as const, null),
    sentence: fc.option(fc.constantFrom("8 weekends in jail", "reduced to time served", "5 years; no fine")),
  });
  return fc
    .array(row, { minLength: 1, maxLength: 7 })
    .map((rows) =>
      rows.map((part, at) =>
        eventRow({ ...part, case_id: caseId, event_id: `${caseId ?? "employment"}-${at}` }),
      ),
    );
}

/** Rows of one criminal case, in any combination, also ones that the rules would not let pass. */
export const criminalRows = eventRows(Object.keys(CRIMINAL_EVENTS) as OfficerEvent[], "some-case");

/** Employment rows. */
export const employmentRows = eventRows(Object.keys(EMPLOYMENT_EVENTS) as OfficerEvent[], null);
