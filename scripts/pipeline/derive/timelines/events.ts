import { courseOf, listDay } from "../../../../src/model/event-order.ts";
import { compareDates, lastDateNamed, latest, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { OfficerEventRow } from "../../../../src/model/tables/officers.ts";
import type { PlacedEntry } from "./timeline.ts";

/** The events of one officer as entries; those of one day in the course of a proceeding. */
export function eventEntries(events: readonly OfficerEventRow[]): PlacedEntry[] {
  return events.map((event) => ({
    date: event.date,
    table: "officer_events",
    row_id: event.event_id,
    listedOn: event.date === null ? dayWithoutDate(event, events) : listDay(event),
    course: courseOf(event),
  }));
}

/**
 * The day at which an event without a date stands: where its wording allows, and not before an event of its case that
 * it follows in the course of a proceeding. `null` (before all others) where neither tells anything.
 */
function dayWithoutDate(event: OfficerEventRow, events: readonly OfficerEventRow[]): PartialDate | null {
  const followed = events.filter(
    (other) =>
      other.date !== null &&
      other.case_id !== null &&
      other.case_id === event.case_id &&
      courseOf(other) < courseOf(event),
  );
  const days = [dayInWording(event), ...followed.map(listDay)].filter((day) => day !== null);
  return days.sort(compareDates).at(-1) ?? null;
}

/** The last date that the wording names: its end, or its start or that of its month for what was before it. */
function dayInWording({ date_as_reported: wording }: OfficerEventRow): PartialDate | null {
  const named = lastDateNamed(wording ?? "");
  if (named === null) return null;
  return /\b(?:before|by|until)\b/.test(named.before)
    ? named.date.slice(0, "YYYY-MM".length)
    : latest(named.date);
}
