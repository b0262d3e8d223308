import type { Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { anchorOf } from "../../site/addresses.ts";
import type { Block, Section, StatementEntry } from "../kit/block.ts";
import { prose } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { quoted, type Line } from "../kit/inline.ts";
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
  const entries = demandsOf(records, pledgeId).map((ask): StatementEntry => ({
    heads: [{ text: ask.text, ...(isAnchored ? { anchor: anchorOf(ask.demand.demand_id) } : {}) }],
    statements: [
      { line: documentsWords(ask, citations) },
      answerStatement(records, respondent, ask.demand.demand_id, citations),
    ],
  }));
  const isQuoted = entries.some(({ statements }) => statements.some(({ quote }) => quote !== undefined));
  const isSilent = !respondent.answers.some(isRecorded);
  const noWords = isQuoted || isSilent ? [] : [prose(["The texts read quote no words of the answer."])];
  return [{ kind: "statements", entries }, ...noWords];
}

function documentsWords({ demand }: NumberedDemand, citations: Citations): Line {
  return demand.key_phrase === null
    ? ["The document’s words are not quoted in the texts read.", citations.cite(demand.source_ids)]
    : ["In the document’s words: ", quoted(demand.key_phrase), ".", citations.cite(demand.source_ids)];
}
