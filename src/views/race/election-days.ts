import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";

/** The day of the primary, or that none is recorded. */
export function primaryDay(records: Records, { primary_on: day }: Race): string {
  const { race, date } = wordsOf(records);
  return day === null ? race.days.noPrimary : date(day);
}

/** The day of the general election, or that it is not recorded. */
export function generalDay(records: Records, { general_on: day }: Race): string {
  const { race, date } = wordsOf(records);
  return day === null ? race.days.notRecorded : date(day);
}

/** Both days as they stand in a sentence. */
export function electionDays(records: Records, { primary_on: primary, general_on: general }: Race): string {
  const { race, when } = wordsOf(records);
  return race.days.both(
    primary === null ? race.days.noPrimary : race.days.primary(when(primary)),
    general === null ? race.days.noGeneral : race.days.general(when(general)),
  );
}
