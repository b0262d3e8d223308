import type { Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Statement } from "../kit/statements.ts";
import type { Citations } from "../kit/citations.ts";
import { originalWording } from "../kit/inline.ts";
import { answerLine, silenceLine } from "./answer-words.ts";
import { demandsOf } from "./demands.ts";
import { answerQuote } from "./quotes.ts";
import { isRecorded } from "./respondents.ts";
import { silenceOf } from "./unanswered.ts";

/** Each ask of a pledge with one person's answer; all demands together where nothing of the person is recorded. */
export function askedStatements(
  records: Records,
  pledgeId: string,
  respondent: Respondent,
  citations: Citations,
): readonly Statement[] {
  const demands = demandsOf(records, pledgeId);
  if (!respondent.answers.some(isRecorded)) {
    return [
      {
        asked: demands.map(({ text }) => originalWording(records, text)),
        line: silenceLine(records, silenceOf(respondent)),
      },
    ];
  }
  return demands.map(({ demand, text }) => ({
    asked: [originalWording(records, text)],
    ...answerStatement(records, respondent, demand.demand_id, citations),
  }));
}

/** One person's answer to one ask, with the exact words where they are known. */
export function answerStatement(
  records: Records,
  respondent: Respondent,
  demandId: string,
  citations: Citations,
): Statement {
  if (!respondent.answers.some(isRecorded)) return { line: silenceLine(records, silenceOf(respondent)) };
  const answer = respondent.answers.find(({ demand_id }) => demand_id === demandId) ?? null;
  const line = answerLine(records, answer, citations);
  if (answer === null || !isRecorded(answer)) return { line };
  const quote = answerQuote(records, records.get("responses", answer.response_id), citations);
  return quote === null ? { line } : { line, quote };
}
