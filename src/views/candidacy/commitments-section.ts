import { sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { commitmentQuote } from "../pledge/quotes.ts";
import { commitmentDate } from "../pledge/undertakings.ts";

/** What the candidate promised in this race, with the exact words. */
export function candidacyCommitmentsSection(
  records: Records,
  candidacy: Candidacy,
  citations: Citations,
): Section {
  const commitments = records.where("commitments", "candidacy_id", candidacy.candidacy_id);
  const blocks = commitments.flatMap((commitment) => {
    const quote = commitmentQuote(records, commitment, citations);
    const line = prose([
      `${commitmentDate(commitment)}: ${sentenceOf(commitment.commitment)}`,
      citations.cite(commitment.source_ids),
    ]);
    return quote === null ? [line] : [line, quote];
  });
  return {
    anchor: "commitments",
    heading: "Commitments made in this race",
    blocks: blocks.length === 0 ? [prose(["No commitment made in this race is recorded."])] : blocks,
  };
}
