import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { listInWords } from "./list.ts";
import { whenAtEnd } from "./when.ts";

const APPEALS: Partial<Record<OfficerEvent, string>> = {
  "conviction-affirmed": "affirmed on appeal",
  "conviction-reversed": "reversed on appeal",
  "conviction-reinstated": "reinstated",
  "verdict-set-aside": "set aside by the trial judge",
};

/** `reversed on appeal in December 2007, reinstated on 25 March 2009 and affirmed on appeal on 29 September 2009`. */
export function appealsInWords(appeals: readonly OfficerEventRow[]): string {
  return listInWords(appeals.map((appeal) => `${APPEALS[appeal.event] ?? ""}${whenAtEnd(appeal)}`));
}

/** `a higher court granted review in June 2025, and its decision was not found`. */
export function reviewInWords(review: OfficerEventRow): string {
  const when = whenAtEnd(review);
  return `a higher court granted review${when}, and its decision was not found`;
}
