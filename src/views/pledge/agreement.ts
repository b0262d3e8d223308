import { capitalized } from "../../format/lists.ts";
import type { Noun } from "../../messages/kit/noun.ts";
import { wordsOf, type Words } from "../../messages/words.ts";
import { agreementOf, isForAnotherOffice, type Agreement } from "../../model/agreement.ts";
import type { PledgeAnswers, Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { allDemands } from "./demand-words.ts";
import { demandWord } from "./demands.ts";
import { silenceOf } from "./unanswered.ts";

/**
 * How many agreed to all that was put to them, who answered otherwise, and of whom that is not clear: counted from the
 * answers, in sentences. Nobody is said not to have agreed whose answers are only unclear or not found.
 */
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
  return demandSentences(records, group, answered, who);
}

/** The same of demands, where somebody answered. */
function demandSentences(
  records: Records,
  group: PledgeAnswers,
  answered: readonly Respondent[],
  who: Noun,
): readonly string[] {
  const words = wordsOf(records);
  const { agreement } = words.pledge;
  const demands = demandsPut(records, group, answered);
  const saidOf = (which: Agreement, sentence: (names: string, count: number) => string) => {
    const those = answered.filter(({ answers }) => agreementOf(answers) === which);
    const names = those.map(({ person_id }) => records.get("people", person_id).name);
    return names.length === 0 ? [] : [sentence(words.list(names), names.length)];
  };
  const notClear = saidOf("not-clear", (names) => agreement.notClear(names, group.demand_ids.length));
  if (group.agreed_to_all === 0 && notClear.length > 0) {
    const notAll = saidOf("otherwise", (names, count) => agreement.notAll(names, count, demands));
    return [agreement.answers(words.spelled(answered.length, who), answered.length), ...notAll, ...notClear];
  }
  const otherwise = group.agreed_to_all === 0 ? [] : saidOf("otherwise", agreement.otherwise);
  return [
    shareSentence(words, who, group.agreed_to_all, answered.length, demands),
    ...otherwise,
    ...notClear,
  ];
}

/** All demands put to those who answered, inside a sentence. */
function demandsPut(
  records: Records,
  { pledge_id, demand_ids }: PledgeAnswers,
  answered: readonly Respondent[],
): string {
  return answered.some(({ answers }) => answers.some(isForAnotherOffice))
    ? wordsOf(records).pledge.agreement.allOfOffice
    : allDemands(records, pledge_id, demand_ids.length);
}

function shareSentence(words: Words, who: Noun, agreed: number, answered: number, demands: string): string {
  const { agreement } = words.pledge;
  const all = words.numeral(answered);
  if (answered === 1) return agreement.onlyOne(who, agreed === 1, demands);
  if (agreed === 0) return agreement.noneOf(who, answered, all, demands);
  if (agreed === answered) return agreement.all(who, answered, all, demands);
  return capitalized(agreement.someOf(who, agreed, words.numeral(agreed), all, demands));
}
