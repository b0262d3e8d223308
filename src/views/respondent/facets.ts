import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { PledgeRespondent } from "../pledge/respondents.ts";

/** The answers of one person under which the page is found. */
export function respondentStatuses(records: Records, own: readonly PledgeRespondent[]): readonly string[] {
  const { terms, respondent: words } = wordsOf(records);
  const labels = own.flatMap(({ respondent }) =>
    respondent.answers.map(({ position }) =>
      position === null ? words.silent : terms.positions[position].label,
    ),
  );
  return [...new Set(labels)];
}

/** The year of the pledge, or of the races in which it was put where the pledge is undated; none where neither is known. */
export function respondentYears(
  records: Records,
  pledgeId: string,
  own: readonly PledgeRespondent[],
): { readonly year?: readonly string[] } {
  const issued = records.get("pledges", pledgeId).issued_on;
  if (issued !== null) return { year: [issued.slice(0, 4)] };
  const years = own.flatMap(({ group }) =>
    group.race_id === null ? [] : String(records.get("races", group.race_id).year),
  );
  return years.length === 0 ? {} : { year: [...new Set(years)] };
}
