import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import type { Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { candidaciesTable } from "../person/candidacies-table.ts";

/** The other races in which the same person stood. */
export function otherRacesSection(
  records: Records,
  candidacy: Candidacy,
  citations: Citations,
): Section | null {
  const others = records
    .where("candidacies", "person_id", candidacy.person_id)
    .filter(({ candidacy_id }) => candidacy_id !== candidacy.candidacy_id);
  if (others.length === 0) return null;
  return {
    anchor: "other-races",
    heading: wordsOf(records).candidacy.otherRaces,
    blocks: [candidaciesTable(records, others, citations)],
  };
}
