import type { Answer, PledgeAnswers, Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";

/** One person's answers to one pledge, with the race in which they were given. */
export interface PledgeRespondent {
  readonly group: PledgeAnswers;
  readonly respondent: Respondent;
}

/** Everyone whose answer, or silence, to a pledge is recorded; a person once for each race. */
export function respondentsTo(records: Records, pledgeId: string): readonly PledgeRespondent[] {
  return records
    .pledgeAnswers({ pledge: pledgeId })
    .flatMap((group) => group.respondents.map((respondent) => ({ group, respondent })));
}

/** Every pledge with every person who has a page of answers to it. */
export function respondentPages(
  records: Records,
): readonly { readonly pledgeId: string; readonly personId: string }[] {
  return records.all("pledges").flatMap(({ pledge_id: pledgeId }) => {
    const personIds = new Set(respondentsTo(records, pledgeId).map(({ respondent }) => respondent.person_id));
    return [...personIds].map((personId) => ({ pledgeId, personId }));
  });
}

/** Whether an answer is a row, and not a silence. */
export function isRecorded(answer: Answer): answer is Answer & { readonly response_id: string } {
  return answer.response_id !== null;
}
