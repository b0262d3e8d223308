import { earliest, isCertainlyAfter, latest } from "./partial-date.ts";
import type { OfficerEventRow } from "./tables/officers.ts";
import type { OfficerEvent } from "./vocabulary/officers.ts";

/** Where an event stands in the course of a proceeding, for events that the dates do not tell apart. */
const COURSE: Readonly<Record<OfficerEvent, number>> = {
  accused: 0,
  arrested: 1,
  charged: 2,
  indicted: 3,
  "court-finding": 4,
  "department-finding": 4,
  suspended: 5,
  reassigned: 5,
  "pleaded-guilty": 6,
  "pleaded-no-contest": 6,
  convicted: 6,
  "convicted-at-trial": 6,
  acquitted: 7,
  "charges-dismissed": 7,
  resigned: 8,
  retired: 8,
  fired: 8,
  "verdict-set-aside": 9,
  sentenced: 10,
  "conviction-affirmed": 11,
  "conviction-reversed": 11,
  "review-granted": 12,
  "conviction-reinstated": 13,
  "sentence-reduced": 14,
  "resentencing-ordered": 14,
  "case-sent-back": 14,
};

/** Where an event stands in the course of a proceeding, the earlier the less. */
export function courseOf({ event }: Pick<OfficerEventRow, "event">): number {
  return COURSE[event];
}

const FIRST_OUTCOME = COURSE["pleaded-guilty"];

/**
 * The day at which an event stands in a list: the first it may be for the start of a proceeding, the last it may
 * be for an outcome. An outcome known only to the month or year so comes after the sharper-dated steps before it:
 * 2018-01 (verdict set aside) after 2018-01-24 (verdict). `""` (before all others) where no date is known.
 */
export function listDay({ date, event }: Pick<OfficerEventRow, "date" | "event">): string {
  if (date === null) return "";
  return COURSE[event] >= FIRST_OUTCOME ? latest(date) : earliest(date);
}

/** The order of events in a list and in a statement; it does not depend on the order of the rows. */
export function compareEvents(a: OfficerEventRow, b: OfficerEventRow): number {
  const [dayA, dayB] = [listDay(a), listDay(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return (
    COURSE[a.event] - COURSE[b.event] || (a.event_id < b.event_id ? -1 : a.event_id > b.event_id ? 1 : 0)
  );
}

/** Whether one event certainly came after another, whatever days they may be; never where a date is unknown. */
export function cameAfter(later: OfficerEventRow, earlier: OfficerEventRow): boolean {
  return later.date !== null && earlier.date !== null && isCertainlyAfter(later.date, earlier.date);
}
