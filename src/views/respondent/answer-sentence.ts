import { wordsOf } from "../../messages/words.ts";
import type { Answer, Respondent, Silence } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { POSITIONS, type Position } from "../../model/vocabulary/pledges.ts";
import { demandsInWords } from "../pledge/demand-words.ts";
import { demandsOf, demandWord } from "../pledge/demands.ts";
import { isRecorded } from "../pledge/respondents.ts";
import { silenceOf } from "../pledge/unanswered.ts";

/** Silences of which the sentence says more than that no answer was found. */
function isSaidApart(silence: Silence): boolean {
  return silence === "put-not-known" || silence === "put-to-another-office";
}

/**
 * One sentence from the rows of one person's answers to one pledge: the positions in the order of the vocabulary, each with
 * its demands; then what is unclear; then what was not found. It says "signed" nowhere: a position does not show it.
 */
export function answerSentence(records: Records, pledgeId: string, respondent: Respondent): string {
  const words = wordsOf(records);
  const { sentence, positions, missing, putNotKnown, elsewhere } = words.respondent.answer;
  const { name } = records.get("people", respondent.person_id);
  if (!respondent.answers.some(isRecorded))
    return sentence.aside(name, words.silences[silenceOf(respondent)]);
  const demands = demandsOf(records, pledgeId);
  const clause = (isMeant: (answer: Answer) => boolean, inWords: (asks: string) => string) => {
    const ids = new Set(respondent.answers.filter(isMeant).map(({ demand_id }) => demand_id));
    const asks = demands.filter(({ demand }) => ids.has(demand.demand_id));
    return asks.length === 0 ? [] : [inWords(demandsInWords(records, pledgeId, asks, demands.length))];
  };
  const said = positions[demandWord(records.get("pledges", pledgeId))];
  const at = (position: Position) => clause((answer) => answer.position === position, said[position]);
  const verbs = (Object.keys(POSITIONS) as Position[])
    .filter((position) => position !== "unclear")
    .flatMap(at);
  const asides = [
    ...at("unclear"),
    ...clause(({ silence }) => silence !== null && !isSaidApart(silence), missing),
    ...clause(({ silence }) => silence === "put-not-known", putNotKnown),
    ...clause(({ silence }) => silence === "put-to-another-office", elsewhere),
  ].join("; ");
  if (verbs.length === 0) return sentence.aside(name, `${asides}.`);
  return asides === ""
    ? sentence.did(name, words.list(verbs))
    : sentence.didWithAside(name, words.list(verbs), asides);
}
