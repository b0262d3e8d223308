import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { commitmentEntry } from "../pledge/promises.ts";

/** What the candidate promised in this race, with the exact words. */
export function candidacyCommitmentsSection(
  records: Records,
  candidacy: Candidacy,
  citations: Citations,
): Section {
  const { heading, none } = wordsOf(records).candidacy.commitments;
  const entries = records
    .where("commitments", "candidacy_id", candidacy.candidacy_id)
    .map((commitment) => commitmentEntry(records, commitment, [], citations));
  return {
    anchor: "commitments",
    heading,
    blocks: [entries.length === 0 ? prose([none]) : { kind: "statements", entries }],
  };
}
