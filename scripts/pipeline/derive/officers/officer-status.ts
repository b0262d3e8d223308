import type { OfficerStatus } from "../../../../src/model/derived/officer-status.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import type { Officer, OfficerEventRow } from "../../../../src/model/tables/officers.ts";
import type { County } from "../../../../src/model/tables/places.ts";
import { isConvictedState, isEmploymentEvent } from "../../../../src/model/vocabulary/officers.ts";
import { groupedBy } from "../grouped.ts";
import { sourceUnion } from "../source-union.ts";
import { compareEvents } from "../../../../src/model/event-order.ts";
import { firingsAfter } from "./firing.ts";
import { officerLabel } from "./officer-label.ts";
import { officerSummary } from "./officer-summary.ts";
import { employmentInSpanish } from "./spanish/employment.ts";
import { summaryInSpanish } from "./spanish/summary.ts";
import { employmentStatement } from "./statements/employment.ts";
import { toldCases } from "./told-case.ts";

/** How one officer stands, from the officer's events. Employment is told apart and changes no case. */
export function officerStatus(
  officer: Officer,
  events: readonly OfficerEventRow[],
  countyNames: ReadonlyMap<string, string>,
): OfficerStatus {
  const told = toldCases(events, countyNames);
  const cases = told.map(({ status }) => status);
  const employment = events.filter(({ event }) => isEmploymentEvent(event)).sort(compareEvents);
  const isOfFinding = ({ event }: OfficerEventRow) =>
    event === "department-finding" && officer.inclusion_basis === "department-finding";
  const fired = employment.filter(({ event }) => event === "fired");
  const after = new Set(events.filter(isOfFinding).flatMap((finding) => firingsAfter(finding, fired)));
  const firings = fired.filter((firing) => after.has(firing));
  const rests = [...cases, ...firings];
  return {
    officer_id: officer.officer_id,
    label: officerLabel(cases),
    convicted: cases.some(({ state }) => isConvictedState(state)),
    summary: officerSummary(told, firings),
    summary_es: summaryInSpanish(told, firings),
    summary_source_ids: sourceUnion(rests.length > 0 ? rests : [officer]),
    cases,
    employment: employment.map((row) => ({
      event_id: row.event_id,
      statement: employmentStatement(row, after.has(row)),
      statement_es: employmentInSpanish(row, after.has(row)),
      source_ids: sourceUnion([row]),
    })),
  };
}

/** The name of a county as most people use it, as it stands after "in". */
function placeName({ also_known_as, name }: County): string {
  return (also_known_as ?? name).replace(/^The /, "the ");
}

/** How every officer stands, in the order of the officers. */
export function officerStatuses(tables: Tables): OfficerStatus[] {
  const events = groupedBy(tables.officer_events, ({ officer_id }) => officer_id);
  const names = new Map(tables.counties.map((county) => [county.county_id, placeName(county)]));
  return tables.officers.map((officer) =>
    officerStatus(officer, events.get(officer.officer_id) ?? [], names),
  );
}
