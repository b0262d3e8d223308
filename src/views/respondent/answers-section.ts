import { wordsOf } from "../../messages/words.ts";
import type { Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { anchorOf } from "../../site/addresses.ts";
import type { Block, Section } from "../kit/block.ts";
import type { StatementEntry } from "../kit/statements.ts";
import { prose } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { originalWording, quoted, type Inline, type Line } from "../kit/inline.ts";
import { answerStatement } from "../pledge/asked.ts";
import { demandsOf, type NumberedDemand } from "../pledge/demands.ts";
import { isRecorded, type PledgeRespondent } from "../pledge/respondents.ts";

/** Each ask of a pledge with the person's answer, in the exact words. */
export function answersSection(
  records: Records,
  pledgeId: string,
  own: readonly PledgeRespondent[],
  citations: Citations,
): Section {
  return {
    anchor: "answers",
    heading: wordsOf(records).respondent.answers.heading,
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
  const entries = demandsOf(records, pledgeId).map((ask): StatementEntry => ({
    heads: [
      {
        ...originalWording(records, ask.text),
        ...(isAnchored ? { anchor: anchorOf(ask.demand.demand_id) } : {}),
      },
    ],
    statements: [
      { line: documentsWords(records, ask, citations) },
      answerStatement(records, respondent, ask.demand.demand_id, citations),
    ],
  }));
  const isQuoted = entries.some(({ statements }) => statements.some(({ quote }) => quote !== undefined));
  const isSilent = !respondent.answers.some(isRecorded);
  const noWords = isQuoted || isSilent ? [] : [prose([wordsOf(records).respondent.answers.noWords])];
  return [{ kind: "statements", entries }, ...noWords];
}

function documentsWords(records: Records, { demand }: NumberedDemand, citations: Citations): Line {
  const { inItsWords, notQuotedHere } = wordsOf(records).pledge;
  return [
    ...(demand.key_phrase === null
      ? [notQuotedHere]
      : inItsWords<Inline>(quoted(records, demand.key_phrase))),
    citations.cite(demand.source_ids),
  ];
}
