import type { PledgeAnswers, Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, type Block, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";
import { answerLine, silenceLine } from "../pledge/answer-words.ts";
import { demandsOf } from "../pledge/demands.ts";
import { answerQuote } from "../pledge/quotes.ts";
import { isRecorded } from "../pledge/respondents.ts";
import { silenceOf } from "../pledge/unanswered.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";

/** What the candidate answered to every pledge put to the race, in a table and in the exact words. */
export function answersSection(records: Records, candidacy: Candidacy, citations: Citations): Section {
  const own = pledgesPutTo(records, candidacy.race_id).flatMap((group) =>
    group.respondents
      .filter(({ person_id }) => person_id === candidacy.person_id)
      .map((respondent) => ({ group, respondent })),
  );
  return {
    anchor: "answers",
    heading: "What was asked, and the answers",
    blocks: own.length === 0 ? [prose([NOTHING_ASKED])] : answersBlocks(records, own, citations),
  };
}

const NOTHING_ASKED =
  "No pledge, letter or questionnaire put to the candidates of this race is recorded. Sources are welcome: use the link at the end of the page.";

function answersBlocks(
  records: Records,
  own: readonly { readonly group: PledgeAnswers; readonly respondent: Respondent }[],
  citations: Citations,
): readonly Block[] {
  const rows = own.flatMap(({ group, respondent }) => answerRows(records, group, respondent, citations));
  const quotes = own
    .flatMap(({ respondent }) => respondent.answers.filter(isRecorded))
    .map(({ response_id }) => answerQuote(records, records.get("responses", response_id), citations))
    .filter((quote) => quote !== null);
  return [
    {
      kind: "table",
      caption: "Each ask with the answer recorded, or the reason why there is none",
      heads: [{ text: "Asked" }, { text: "Answer" }, { text: "Document" }],
      rows,
    },
    ...(quotes.length === 0 ? [] : [prose(["In their own words:"]), ...quotes]),
  ];
}

function answerRows(
  records: Records,
  group: PledgeAnswers,
  respondent: Respondent,
  citations: Citations,
): readonly Row[] {
  const { pledge_id: id, title } = records.get("pledges", group.pledge_id);
  const document = cell(link(title, ADDRESSES.pledges.respondent(id, respondent.person_id)));
  const isSilent = !respondent.answers.some(isRecorded);
  return demandsOf(records, id).map(({ demand, text }): Row => {
    const answer = respondent.answers.find(({ demand_id }) => demand_id === demand.demand_id) ?? null;
    const line = isSilent ? silenceLine(silenceOf(respondent)) : answerLine(records, answer, citations);
    return { cells: [cell(text), cell(...line), document] };
  });
}
