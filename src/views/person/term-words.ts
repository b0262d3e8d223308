import { sentenceOf } from "../../format/lists.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Term } from "../../model/tables/people.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { officeTitle } from "../race/race-name.ts";

/** From when to when a term lasted; an end that is not recorded may be the present or unknown. */
export function termSpan({ started_on: from, ended_on: to }: Term): string {
  if (from === null && to === null) return "dates not recorded";
  const start = from === null ? "start not recorded" : `from ${dateInWords(from)}`;
  return to === null ? `${start}, no end recorded` : `${start} to ${dateInWords(to)}`;
}

/** A term in one sentence: `Manhattan District Attorney, from 1 January 2022, no end recorded.` */
export function termSentence(records: Records, term: Term): string {
  return `${officeTitle(records, records.get("offices", term.office_id))}, ${termSpan(term)}.`;
}

/** A term with its note and sources. */
export function termLine(records: Records, term: Term, citations: Citations): Line {
  return [`${termSentence(records, term)}${termNote(term)}`, citations.cite(term.source_ids)];
}

function termNote({ note }: Term): string {
  return note === null ? "" : ` ${sentenceOf(note)}`;
}
