import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { cameAfter, compareEvents } from "../../../../../src/model/event-order.ts";
import { listInWords } from "./list.ts";
import { whenAtEnd } from "./when.ts";

const APPEALS: ReadonlyMap<OfficerEvent, string> = new Map([
  ["conviction-affirmed", "affirmed on appeal"],
  ["conviction-reversed", "reversed on appeal"],
  ["conviction-reinstated", "reinstated"],
  ["verdict-set-aside", "set aside by the trial judge"],
]);

/** The events that let a conviction stand, undid it or brought it back, in their order. */
export function appealsOf(rows: readonly OfficerEventRow[]): OfficerEventRow[] {
  return rows.filter(({ event }) => APPEALS.has(event)).sort(compareEvents);
}

/** `reversed on appeal in December 2007, reinstated on 25 March 2009 and affirmed on appeal on 29 September 2009`. */
export function appealsInWords(appeals: readonly OfficerEventRow[]): string {
  return listInWords(appeals.map((appeal) => `${APPEALS.get(appeal.event) ?? ""}${whenAtEnd(appeal)}`));
}

/** The last review that a higher court granted and on which no decision certainly followed; `null` where there is none. */
export function pendingReview(rows: readonly OfficerEventRow[]): OfficerEventRow | null {
  const decisions = appealsOf(rows);
  const reviews = rows.filter(({ event }) => event === "review-granted").sort(compareEvents);
  return reviews.findLast((review) => !decisions.some((decision) => cameAfter(decision, review))) ?? null;
}

/** `a higher court granted review in June 2025, and its decision was not found`. */
export function reviewInWords(review: OfficerEventRow): string {
  const when = whenAtEnd(review);
  return `a higher court granted review${when}, and its decision was not found`;
}
