import { SILENCES, type PledgeAnswers, type Respondent, type Silence } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Response } from "../../model/tables/pledges.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Statement, StatementEntry, StatementHead, Statements } from "../kit/statements.ts";
import type { Citations } from "../kit/citations.ts";
import { answeredDemands, positionTag, responseWords, silenceLine } from "./answer-words.ts";
import { answersAnchor } from "./comparison.ts";
import { answerQuote } from "./quotes.ts";
import { isRecorded } from "./respondents.ts";
import { silenceOf } from "./unanswered.ts";

/**
 * What everyone answered, one after the other, in the exact words; those of whom the same is recorded, from the same
 * sources, together. Then who is silent, for which reason.
 */
export function answerStatements(records: Records, group: PledgeAnswers, citations: Citations): Statements {
  const people = group.respondents.map((respondent) => ({
    respondent,
    responses: respondent.answers
      .filter(isRecorded)
      .map(({ response_id }) => records.get("responses", response_id)),
  }));
  const spoken = people.filter(({ responses }) => responses.length > 0);
  const alike = Map.groupBy(spoken, ({ responses }) =>
    JSON.stringify(responses.map((response) => [response.demand_id, contentOf(response)])),
  );
  const answered = [...alike.values()].map((those): StatementEntry => ({
    heads: those.map(({ respondent }) => headOf(records, group, respondent)),
    statements: those.slice(0, 1).flatMap(({ responses }) => statementsOf(records, responses, citations)),
  }));
  const silent = people.filter(({ responses }) => responses.length === 0);
  const silences = (Object.keys(SILENCES) as Silence[]).flatMap((silence): StatementEntry[] => {
    const those = silent.filter(({ respondent }) => silenceOf(respondent) === silence);
    if (those.length === 0) return [];
    const heads = those.map(({ respondent }) => headOf(records, group, respondent));
    return [{ heads, statements: [{ line: silenceLine(records, silence) }], isSilence: true }];
  });
  return { kind: "statements", entries: [...answered, ...silences] };
}

/** All that a response says, whoever gave it to whichever ask; exact words are one person's own. */
function contentOf({ response_id, position, summary, quote, said_on, source_ids }: Response): string {
  return JSON.stringify([position, summary, quote === null ? null : response_id, said_on, source_ids]);
}

function headOf(
  records: Records,
  { pledge_id: id }: PledgeAnswers,
  { person_id }: Respondent,
): StatementHead {
  return {
    anchor: answersAnchor(id, person_id),
    text: records.get("people", person_id).name,
    href: ADDRESSES.pledges.respondent(id, person_id),
    candidate: person_id,
  };
}

/** The answers of one person; those that say the same, from the same sources, are one statement. */
function statementsOf(
  records: Records,
  responses: readonly Response[],
  citations: Citations,
): readonly Statement[] {
  return [...Map.groupBy(responses, contentOf).values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const line = [
      positionTag(records, first.position),
      ...answeredDemands(records, those),
      " ",
      ...responseWords(records, first),
      citations.cite(first.source_ids),
    ];
    const quote = answerQuote(records, first, citations);
    const demands = those.map(({ demand_id }) => demand_id);
    return [quote === null ? { line, demands } : { line, quote, demands }];
  });
}
