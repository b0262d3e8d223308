import { compareDates, latest, type PartialDate } from "./partial-date.ts";
import type { Outcome } from "./tables/races.ts";

/** So many letters has the date of a day; that of a month or a year has fewer. */
const WHOLE_DAY = 10;

type Dated = Pick<Outcome, "date">;

/**
 * The day at which an event in office stands in a list: the last that it may be. `null` where no date is known.
 */
export function outcomeDay({ date }: Dated): PartialDate | null {
  return date === null ? null : latest(date);
}

/** How vague the date of an event in office is: of those listed at one day the vaguer one comes later. */
export function vagueness({ date }: Dated): number {
  return WHOLE_DAY - (date?.length ?? 0);
}

/**
 * The order of events in office in a list, the earliest first, those without a date before all others. A reaction known
 * only to the month comes after the act of a day in it, also of the last.
 */
export function compareOutcomes(a: Dated, b: Dated): number {
  return compareDates(outcomeDay(a), outcomeDay(b)) || vagueness(a) - vagueness(b);
}
