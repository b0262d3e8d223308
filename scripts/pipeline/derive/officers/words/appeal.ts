import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { compareEvents } from "../../../../../src/model/event-order.ts";
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
