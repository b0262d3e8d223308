import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { allDemands } from "./demand-words.ts";
import { demandWord } from "./demands.ts";
import { agreedToAll } from "./respondents.ts";
import { silenceOf } from "./unanswered.ts";

/** How many agreed to everything, and who answered otherwise: counted from the answers, in sentences. */
export function agreementSentences(records: Records, group: PledgeAnswers): readonly string[] {
  const words = wordsOf(records);
  const { agreement, candidate, officeHolder } = words.pledge;
  const who = group.race_id === null ? officeHolder : candidate;
  const answered = group.respondents.filter((respondent) => respondent.answered);
  const silent = group.respondents.filter(({ answers }) =>
    answers.some(({ position }) => position === "no-answer"),
  );
  if (answered.length === 0) {
    if (group.respondents.some((one) => silenceOf(one) === "no-answers-recorded"))
      return [words.silences["no-answers-recorded"]];
    return silent.length === 0
      ? [agreement.none(who)]
      : [agreement.silent(capitalized(words.spelled(silent.length, who)), silent.length)];
  }
  if (demandWord(records.get("pledges", group.pledge_id)) === "question")
    return [agreement.answers(words.spelled(answered.length, who), answered.length)];
  const others = answered.filter((respondent) => !agreedToAll(respondent));
  const sentence = shareSentence(records, group, answered.length);
  if (group.agreed_to_all === 0 || others.length === 0) return [sentence];
  const names = others.map(({ person_id }) => records.get("people", person_id).name);
  return [sentence, agreement.otherwise(words.list(names), names.length)];
}

function shareSentence(records: Records, group: PledgeAnswers, answered: number): string {
  const words = wordsOf(records);
  const { agreement, candidate, officeHolder } = words.pledge;
  const who = group.race_id === null ? officeHolder : candidate;
  const agreed = group.agreed_to_all;
  const demands = allDemands(records, group.pledge_id, group.demand_ids.length);
  const all = words.numeral(answered);
  if (answered === 1) return agreement.onlyOne(who, agreed === 1, demands);
  if (agreed === 0) return agreement.noneOf(who, answered, all, demands);
  if (agreed === answered) return agreement.all(who, answered, all, demands);
  return capitalized(agreement.someOf(who, agreed, words.numeral(agreed), all, demands));
}
