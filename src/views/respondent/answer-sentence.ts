import { listOf } from "../../format/lists.ts";
import { SILENCES, type Answer, type Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { POSITIONS, type Position } from "../../model/vocabulary/pledges.ts";
import { askWord, demandsOf, type NumberedDemand } from "../pledge/demands.ts";
import { countInWords } from "../pledge/number-words.ts";
import { isRecorded } from "../pledge/respondents.ts";
import { silenceOf } from "../pledge/unanswered.ts";

const CLAUSES: Record<Position, (asks: string) => { readonly verb: string } | { readonly aside: string }> = {
  agreed: (asks) => ({ verb: `agreed to ${asks}` }),
  partly: (asks) => ({ verb: `agreed in part to ${asks}` }),
  "own-alternative": (asks) => ({ verb: `did not agree to ${asks} and proposed something else` }),
  declined: (asks) => ({ verb: `declined ${asks}` }),
  "no-answer": (asks) => ({ verb: `was asked and took no position on ${asks}` }),
  "not-asked": (asks) => ({ verb: `was not asked ${asks}` }),
  unclear: (asks) => ({ aside: `the position on ${asks} is unclear` }),
};

/**
 * One sentence from the rows of one person's answers to one pledge: the positions in the order of the vocabulary, each with
 * its demands; then what is unclear; then what was not found. It says "signed" nowhere: a position does not show it.
 */
export function answerSentence(records: Records, pledgeId: string, respondent: Respondent): string {
  const { name } = records.get("people", respondent.person_id);
  if (!respondent.answers.some(isRecorded)) return `${name}: ${SILENCES[silenceOf(respondent)]}`;
  const demands = demandsOf(records, pledgeId);
  const word = askWord(records.get("pledges", pledgeId));
  const asked = (isMeant: (answer: Answer) => boolean): string | null => {
    const ids = new Set(respondent.answers.filter(isMeant).map(({ demand_id }) => demand_id));
    const of = demands.filter(({ demand }) => ids.has(demand.demand_id));
    return of.length === 0 ? null : asksInWords(of, demands.length, word);
  };
  const clauses = (Object.keys(POSITIONS) as Position[]).flatMap((position) => {
    const asks = asked((answer) => answer.position === position);
    return asks === null ? [] : [CLAUSES[position](asks)];
  });
  const verbs = clauses.flatMap((clause) => ("verb" in clause ? clause.verb : []));
  const elsewhere = asked(({ silence }) => silence === "put-to-another-office");
  const missing = asked(({ silence }) => silence !== null && silence !== "put-to-another-office");
  const asides = [
    ...clauses.flatMap((clause) => ("aside" in clause ? clause.aside : [])),
    ...(missing === null ? [] : [`no answer to ${missing} was found`]),
    ...(elsewhere === null ? [] : [`${elsewhere} was put to another office only`]),
  ];
  const lead = verbs.length === 0 ? `${name}: ` : `${name} ${listOf(verbs)}${asides.length > 0 ? "; " : ""}`;
  return `${lead}${asides.join("; ")}.`;
}

function asksInWords(of: readonly NumberedDemand[], all: number, word: string): string {
  if (of.length === all) {
    if (all === 1) return `the ${word}`;
    return all === 2 ? `both ${word}s` : `all ${countInWords(all)} ${word}s`;
  }
  return `${word}${of.length === 1 ? "" : "s"} ${listOf(of.map(({ number }) => String(number)))}`;
}
