import type { Records } from "../../model/records.ts";
import { POSITIONS } from "../../model/vocabulary/pledges.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import type { PledgeRespondent } from "../pledge/respondents.ts";

const SILENT = "No answer recorded";

/** The answers of one person under which the page is found. */
export function respondentStatuses(own: readonly PledgeRespondent[]): readonly string[] {
  const labels = own.flatMap(({ respondent }) =>
    respondent.answers.map(({ position }) => (position === null ? SILENT : labelOf(POSITIONS, position))),
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
