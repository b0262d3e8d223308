import type { PledgeAnswers, Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { anchorOf } from "../../site/addresses.ts";
import { cell, type DataTable, type Row } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { answerLine } from "./answer-words.ts";
import { demandsOf } from "./demands.ts";
import { isRecorded, respondentLink } from "./respondents.ts";

/** Everyone with a recorded answer beside every demand: no cell is empty. */
export function comparisonTable(
  records: Records,
  group: PledgeAnswers,
  citations: Citations,
): DataTable | null {
  const answered = group.respondents.filter(({ answers }) => answers.some(isRecorded));
  if (answered.length === 0) return null;
  const demands = demandsOf(records, group.pledge_id);
  const row = (respondent: Respondent): Row => {
    const answers = new Map(respondent.answers.map((answer) => [answer.demand_id, answer]));
    return {
      anchor: anchorOf(`${group.pledge_id}-${respondent.person_id}`),
      cells: [
        cell(respondentLink(records.get("people", respondent.person_id), group.pledge_id)),
        ...demands.map(({ demand }) => {
          const answer = answers.get(demand.demand_id);
          return cell(...answerLine(records, answer ?? null, citations));
        }),
      ],
    };
  };
  return {
    kind: "table",
    caption: "Answers side by side, in the alphabetical order of family names",
    heads: [
      { text: group.race_id === null ? "Office holder" : "Candidate" },
      ...demands.map(({ text }) => ({ text })),
    ],
    rows: answered.map(row),
  };
}
