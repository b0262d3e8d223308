import { compareWords } from "../../format/order.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { isRecorded } from "../pledge/respondents.ts";

/** The pledges put to a race, those with recorded answers first, dated before undated, then by date and title. */
export function pledgesPutTo(records: Records, raceId: string): readonly PledgeAnswers[] {
  const keyed = records.pledgeAnswers({ race: raceId }).map((group) => {
    const { issued_on: date, title } = records.get("pledges", group.pledge_id);
    const silent = !group.respondents.some(({ answers }) => answers.some(isRecorded));
    return { group, date, title, rank: (silent ? 2 : 0) + (date === null ? 1 : 0) };
  });
  return keyed
    .sort((a, b) => a.rank - b.rank || compareDates(a.date, b.date) || compareWords(a.title, b.title))
    .map(({ group }) => group);
}
