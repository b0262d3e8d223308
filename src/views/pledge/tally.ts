import { capitalized } from "../../format/lists.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { POSITIONS, type Position } from "../../model/vocabulary/pledges.ts";
import { demandsOf } from "./demands.ts";
import { countInWords } from "./number-words.ts";

/** How many gave which answer, one sentence for each demand: `Demand 1: agreed, six; own alternative, one.` */
export function tallySentences(records: Records, group: PledgeAnswers): readonly string[] {
  return demandsOf(records, group.pledge_id).map(({ demand, name }) => {
    const answers = group.respondents.flatMap((respondent) =>
      respondent.answers.filter(({ demand_id }) => demand_id === demand.demand_id),
    );
    const counts = (Object.keys(POSITIONS) as Position[]).flatMap((position) => {
      const count = answers.filter((answer) => answer.position === position).length;
      return count === 0 ? [] : [`${POSITIONS[position].label.toLowerCase()}, ${countInWords(count)}`];
    });
    const silent = answers.filter(
      ({ silence }) => silence !== null && silence !== "put-to-another-office",
    ).length;
    if (counts.length === 0) return `${capitalized(name)}: no answer recorded.`;
    const rest = silent === 0 ? [] : [`no answer recorded, ${countInWords(silent)}`];
    return `${capitalized(name)}: ${[...counts, ...rest].join("; ")}.`;
  });
}
