import { whenInWords } from "../../../../../src/model/partial-date.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";

type Dated = Pick<OfficerEventRow, "date" | "date_as_reported">;

/** Wordings that read on in a sentence, such as "before December 2011". */
const READS_ON = /^(about|after|around|before|between|by|during|in|on|since|under|until)\b/;
const DAY_LENGTH = "YYYY-MM-DD".length;

/**
 * When an event was, as it goes on after a verb, with the leading space or comma: ` on 31 January 2023`,
 * `, before December 2011`. A wording beside an exact day is a caveat and is said. `""` where nothing is known.
 */
export function whenAtEnd({ date, date_as_reported: wording }: Dated): string {
  if (date !== null) {
    const caveat = date.length === DAY_LENGTH && wording !== null ? ` (as reported: ${wording})` : "";
    return ` ${whenInWords(date)}${caveat}`;
  }
  if (wording === null) return "";
  return READS_ON.test(wording) ? `, ${wording}` : ` (${wording})`;
}

/** The same where the sentence goes on: `, before December 2011,`. */
export function whenInside(event: Dated): string {
  const when = whenAtEnd(event);
  return when.startsWith(",") ? `${when},` : when;
}

/** When an event was, after a noun: ` of 18 May 2021`; `""` where only a vaguer wording is known. */
export function whenOfNoun({ date }: Pick<OfficerEventRow, "date">): string {
  return date === null ? "" : ` of ${whenInWords(date).replace(/^(on|in) /, "")}`;
}
