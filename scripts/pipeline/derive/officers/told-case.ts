import type { CaseStatus } from "../../../../src/model/derived/officer-status.ts";
import { compareDates, latest } from "../../../../src/model/partial-date.ts";
import type { OfficerEventRow } from "../../../../src/model/tables/officers.ts";
import { isCriminalEvent, isFindingEvent } from "../../../../src/model/vocabulary/officers.ts";
import { groupedBy } from "../grouped.ts";
import { endOf, isAccusation, type CaseEnd } from "../../../../src/model/case-end.ts";
import { caseStatus, findingStatus } from "./case-status.ts";
import { compareEvents } from "../../../../src/model/event-order.ts";
import type { StatementContext } from "./words/court.ts";

/** One case or finding with its events, their end and what is said of it. */
export interface ToldCase {
  readonly status: CaseStatus;
  readonly rows: readonly OfficerEventRow[];
  readonly end: CaseEnd;
}

/** The day by which a case is placed: its end, else its last dated event that is no accusation; `null` (last) without one. */
function placeOf({ status, rows }: ToldCase): string | null {
  const date =
    status.ended_on ?? rows.findLast((row) => row.date !== null && !isAccusation(row))?.date ?? null;
  return date === null ? null : latest(date);
}

function compareCases(a: ToldCase, b: ToldCase): number {
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  if (placeA === null || placeB === null) return Number(placeA === null) - Number(placeB === null);
  return compareDates(placeA, placeB);
}

/** What the statements must say so that the officer's cases are told apart: each case counts where it was brought. */
function contextOf(
  cases: readonly (readonly OfficerEventRow[])[],
  countyNames: ReadonlyMap<string, string>,
): StatementContext {
  const courts = cases.map((rows) => rows.find(({ jurisdiction }) => jurisdiction !== null)?.jurisdiction);
  const counties = cases
    .filter((_, at) => courts[at] === "state")
    .flatMap((rows) => rows.find(({ county_id }) => county_id !== null)?.county_id ?? []);
  return {
    bothCourts: courts.includes("federal") && courts.includes("state"),
    counties: new Set(counties).size > 1 ? countyNames : new Map(),
  };
}

/** The cases and findings of one officer by the day of their end, those without one last. */
export function toldCases(
  unordered: readonly OfficerEventRow[],
  countyNames: ReadonlyMap<string, string>,
): ToldCase[] {
  const events = [...unordered].sort(compareEvents);
  const criminal = events.filter(({ event }) => isCriminalEvent(event));
  const byCase = groupedBy(criminal, ({ case_id }) => case_id);
  const context = contextOf([...byCase.values()], countyNames);
  const cases = [...byCase].map(([id, rows]): ToldCase => {
    const end = endOf(rows);
    return { status: caseStatus(id, rows, end, context), rows, end };
  });
  const findings = events
    .filter(({ event }) => isFindingEvent(event))
    .map((row): ToldCase => ({
      status: findingStatus(row),
      rows: [row],
      end: { state: "finding", event: row },
    }));
  return [...cases, ...findings].sort(compareCases);
}
