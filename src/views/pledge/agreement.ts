import { capitalized, listOf } from "../../format/lists.ts";
import { SILENCES, type PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { askWord } from "./demands.ts";
import { countInWords, countOfInWords } from "./number-words.ts";
import { silenceOf } from "./unanswered.ts";
import { agreedToAll } from "./respondents.ts";

/** How many agreed to everything, and who answered otherwise: counted from the answers, in sentences. */
export function agreementSentences(records: Records, group: PledgeAnswers): readonly string[] {
  const who = group.race_id === null ? "office holder" : "candidate";
  const answered = group.respondents.filter((respondent) => respondent.answered);
  const silent = group.respondents.filter(({ answers }) =>
    answers.some(({ position }) => position === "no-answer"),
  );
  if (answered.length === 0) {
    if (group.respondents.some((one) => silenceOf(one) === "no-answers-recorded"))
      return [SILENCES["no-answers-recorded"]];
    return silent.length === 0
      ? [`No answer of any ${who} is recorded.`]
      : [
          `${capitalized(countOfInWords(silent.length, who))} ${silent.length === 1 ? "was" : "were"} asked and did not say how they would answer.`,
        ];
  }
  if (askWord(records.get("pledges", group.pledge_id)) === "question") {
    return [
      answered.length === 1
        ? `An answer of one ${who} was found.`
        : `Answers of ${countOfInWords(answered.length, who)} were found.`,
    ];
  }
  const others = answered.filter((respondent) => !agreedToAll(respondent));
  const sentence = `${shareOf(group.agreed_to_all, answered.length, who)} ${allOf(group.demand_ids.length)}.`;
  if (group.agreed_to_all === 0 || others.length === 0) return [sentence];
  const names = others.map(({ person_id }) => records.get("people", person_id).name);
  return [sentence, `${listOf(names)} answered otherwise.`];
}

function shareOf(agreed: number, answered: number, who: string): string {
  const all = `${countInWords(answered)} ${who}s with a recorded answer`;
  if (answered === 1) {
    return `The only ${who} with a recorded answer ${agreed === 1 ? "agreed" : "did not agree"} to`;
  }
  if (agreed === 0) return `${answered === 2 ? "Neither" : "None"} of the ${all} agreed to`;
  if (agreed < answered) return `${capitalized(countInWords(agreed))} of the ${all} agreed to`;
  return answered === 2 ? `Both ${who}s with a recorded answer agreed to` : `All ${all} agreed to`;
}

function allOf(demands: number): string {
  if (demands === 1) return "the demand";
  return demands === 2 ? "both demands" : `all ${countInWords(demands)} demands`;
}
