import { cameAfter, compareEvents } from "./event-order.ts";
import type { OfficerEventRow } from "./tables/officers.ts";
import type { OfficerEvent } from "./vocabulary/officers.ts";

const DECISIONS: readonly OfficerEvent[] = [
  "conviction-affirmed",
  "conviction-reversed",
  "conviction-reinstated",
  "verdict-set-aside",
];

/** The events that let a conviction stand, undid it or brought it back, in their order. */
export function appealsOf(rows: readonly OfficerEventRow[]): OfficerEventRow[] {
  return rows.filter(({ event }) => DECISIONS.includes(event)).sort(compareEvents);
}

/** The last review that a higher court granted and on which no decision certainly followed; `null` where there is none. */
export function pendingReview(rows: readonly OfficerEventRow[]): OfficerEventRow | null {
  const decisions = appealsOf(rows);
  const reviews = rows.filter(({ event }) => event === "review-granted").sort(compareEvents);
  return reviews.findLast((review) => !decisions.some((decision) => cameAfter(decision, review))) ?? null;
}
