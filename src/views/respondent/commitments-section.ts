import { sentenceOf } from "../../format/lists.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { commitmentContext } from "../person/commitment-context.ts";
import { commitmentQuote } from "../pledge/quotes.ts";
import { commitmentDate } from "../pledge/undertakings.ts";

/** What a person promised beyond the documents put to them, in races and in office, with the exact words. */
export function ownCommitmentsSection(
  records: Records,
  personId: string,
  heading: string,
  citations: Citations,
): Section {
  const commitments = [...records.where("commitments", "person_id", personId)].sort((a, b) =>
    compareDates(a.made_on, b.made_on),
  );
  const blocks = commitments.flatMap((commitment) => {
    const quote = commitmentQuote(records, commitment, citations);
    const line = prose([
      `${commitmentDate(commitment)}, `,
      ...commitmentContext(records, commitment),
      `: ${sentenceOf(commitment.commitment)}`,
      citations.cite(commitment.source_ids),
    ]);
    return quote === null ? [line] : [line, quote];
  });
  return {
    anchor: "commitments",
    heading,
    blocks: blocks.length === 0 ? [prose(["No commitment is recorded."])] : blocks,
  };
}
