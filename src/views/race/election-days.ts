import { dateInWords, whenInWords } from "../../model/partial-date.ts";
import type { Race } from "../../model/tables/races.ts";

/** The day of the primary, or that none is recorded. */
export function primaryDay({ primary_on: day }: Race): string {
  return day === null ? "no primary recorded" : dateInWords(day);
}

/** The day of the general election, or that it is not recorded. */
export function generalDay({ general_on: day }: Race): string {
  return day === null ? "not recorded" : dateInWords(day);
}

/** Both days as they stand in a sentence. */
export function electionDays({ primary_on: primary, general_on: general }: Race): string {
  const first = primary === null ? "no primary recorded" : `primary ${whenInWords(primary)}`;
  const second =
    general === null
      ? "day of the general election not recorded"
      : `general election ${whenInWords(general)}`;
  return `${first}, ${second}`;
}
