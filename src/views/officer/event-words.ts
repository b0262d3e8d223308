import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { OfficerEventRow } from "../../model/tables/officers.ts";
import type { OfficerEvent } from "../../model/vocabulary/officers.ts";
import { original, type Original } from "../kit/inline.ts";

/** What an event of an officer is called. */
export function eventLabel(records: Records, event: OfficerEvent): string {
  const { criminalEvents, findingEvents, employmentEvents } = wordsOf(records).terms;
  return { ...criminalEvents, ...findingEvents, ...employmentEvents }[event].label;
}

/** When an event was: the words of the sources, which stay in their language, where they give no date. */
export function whenOfEvent(
  records: Records,
  { date, date_as_reported: asReported }: Pick<OfficerEventRow, "date" | "date_as_reported">,
): string | Original {
  return date === null && asReported !== null
    ? original(records, asReported)
    : wordsOf(records).dateOrUnknown(date);
}
