import { wordsOf } from "../../messages/words.ts";
import type { Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { original, type Inline, type Line } from "../kit/inline.ts";
import { answerSentence } from "../respondent/answer-sentence.ts";

/** What somebody answered to a document; or that no answer was found. */
export function answerClaim(records: Records, pledgeId: string, answers: readonly Respondent[]): Line {
  const { title } = records.get("pledges", pledgeId);
  const sentences = answers.map((respondent) => answerSentence(records, pledgeId, respondent));
  return wordsOf(records).claim.answers<Inline>(original(records, title), sentences.join(" "));
}
