import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { capitalized, continued } from "../words/list.ts";
import { whenAtEnd } from "../words/when.ts";

const BRACKET_AT_END = / \([^)]*\)$/;
const SENTENCE_END = /(?<=\.)\s+(?=[A-Z])/;

/** That a finding is not a conviction, as it goes on in a sentence. */
export function natureOfFinding({ event }: OfficerEventRow): string {
  return `this is a ${event === "court-finding" ? "court's" : "departmental"} finding, not a criminal conviction`;
}

/** What was found, after who found it and when: `Finding of the Circuit Court of Cook County on 13 December 2017: …`. */
function told(row: OfficerEventRow, court: string | null, detail: string | null): string {
  const maker =
    row.event === "department-finding" ? "the department" : court === null ? "a court" : `the ${court}`;
  const opening = `Finding of ${maker}${whenAtEnd(row)}`;
  return detail === null ? `${opening}; what was found is not given.` : `${opening}: ${continued(detail)}`;
}

/** The statement of a finding: the whole of what the row says, and that it is no conviction. */
export function findingStatement(row: OfficerEventRow): string {
  return `${told(row, row.court, row.detail)} ${capitalized(natureOfFinding(row))}.`;
}

/** The court without what stands in brackets after it, and the first sentence of what was found. */
export function briefFinding(row: OfficerEventRow): {
  readonly court: string | null;
  readonly detail: string | null;
} {
  return {
    court: row.court?.replace(BRACKET_AT_END, "") ?? null,
    detail: row.detail?.split(SENTENCE_END)[0] ?? null,
  };
}

/** The finding in one sentence, for an introduction. */
export function findingInBrief(row: OfficerEventRow): string {
  const { court, detail } = briefFinding(row);
  return told(row, court, detail);
}
