import { compareDates, latest, type PartialDate } from "./partial-date.ts";
import type { Outcome } from "./tables/races.ts";

type Dated = Pick<Outcome, "date">;

/**
 * The day at which an event in office stands in a list: the last that it may be, so that a reaction known only to the
 * month comes after the act of a day in it. `null` where no date is known.
 */
export function outcomeDay({ date }: Dated): PartialDate | null {
  return date === null ? null : latest(date);
}

/** The order of events in office in a list, the earliest first, those without a date before all others. */
export function compareOutcomes(a: Dated, b: Dated): number {
  return compareDates(outcomeDay(a), outcomeDay(b));
}
