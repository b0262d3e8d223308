import { sentenceOf } from "../../format/lists.ts";
import type { Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { anchorOf } from "../../site/addresses.ts";
import { cell, prose, type Block, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { quoted } from "../kit/inline.ts";
import { answerLine, silenceLine } from "../pledge/answer-words.ts";
import { demandsOf } from "../pledge/demands.ts";
import { answerQuote } from "../pledge/quotes.ts";
import { isRecorded, type PledgeRespondent } from "../pledge/respondents.ts";
import { silenceOf } from "../pledge/unanswered.ts";

/** Each ask of a pledge with the person's answer, and the exact words below. */
export function answersSection(
  records: Records,
  pledgeId: string,
  own: readonly PledgeRespondent[],
  citations: Citations,
): Section {
  return {
    anchor: "answers",
    heading: "What was asked, and the answers",
    blocks: own.flatMap(({ respondent }, index) =>
      answersBlocks(records, pledgeId, respondent, index === 0, citations),
    ),
  };
}

function answersBlocks(
  records: Records,
  pledgeId: string,
  respondent: Respondent,
  isAnchored: boolean,
  citations: Citations,
): readonly Block[] {
  const isSilent = !respondent.answers.some(isRecorded);
  const rows = demandsOf(records, pledgeId).map(({ demand, text }): Row => {
    const answer = respondent.answers.find(({ demand_id }) => demand_id === demand.demand_id) ?? null;
    return {
      ...(isAnchored ? { anchor: anchorOf(demand.demand_id) } : {}),
      cells: [
        cell(sentenceOf(text), citations.cite(demand.source_ids)),
        demand.key_phrase === null ? cell("Not quoted in the texts read.") : cell(quoted(demand.key_phrase)),
        cell(...(isSilent ? silenceLine(silenceOf(respondent)) : answerLine(records, answer, citations))),
      ],
    };
  });
  const quotes = respondent.answers
    .filter(isRecorded)
    .map(({ response_id }) => answerQuote(records, records.get("responses", response_id), citations))
    .filter((quote) => quote !== null);
  const noWords = respondent.answers.some(isRecorded) ? ["The texts read quote no words of the answer."] : [];
  return [
    {
      kind: "table",
      caption: "Each ask with the answer recorded, or the reason why there is none",
      heads: [{ text: "Asked" }, { text: "The document’s words" }, { text: "Answer" }],
      rows,
    },
    ...(quotes.length > 0
      ? [prose(["In their own words:"]), ...quotes]
      : noWords.map((words) => prose([words]))),
  ];
}
