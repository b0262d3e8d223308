import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Term } from "../../model/tables/people.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Line, type Reader } from "../kit/inline.ts";
import { officeTitle } from "../race/race-name.ts";

/** From when to when a term lasted; an end that is not recorded may be the present or unknown. */
export function termSpan(reader: Reader, { started_on: from, ended_on: to }: Term): string {
  const {
    theDate,
    person: { term: words },
  } = wordsOf(reader);
  if (from === null && to === null) return words.datesUnknown;
  const start = from === null ? words.startUnknown : words.from(theDate(from));
  return to === null ? words.noEnd(start) : words.fromTo(start, theDate(to));
}

/** A term in one sentence: `Manhattan District Attorney, from 1 January 2022, no end recorded.` */
export function termSentence(records: Records, term: Term): string {
  const { inOffice } = wordsOf(records).person.term;
  const office = officeTitle(records, records.get("offices", term.office_id));
  return sentenceOf(inOffice(office, termSpan(records, term)));
}

/** A term with its note and sources. */
export function termLine(records: Records, term: Term, citations: Citations): Line {
  return [
    termSentence(records, term),
    ...(term.note === null ? [] : [" ", original(records, sentenceOf(term.note))]),
    citations.cite(term.source_ids),
  ];
}

/** Whether nobody is recorded who took the office after this term: what is open about the office is open in this one. */
export function isLatestTerm(records: Records, { office_id, started_on: from }: Term): boolean {
  const others = records.where("terms", "office_id", office_id);
  return !others.some(({ started_on }) => compareDates(started_on, from) > 0);
}
