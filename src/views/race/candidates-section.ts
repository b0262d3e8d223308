import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import { cell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { candidacyCells } from "./candidacy-cells.ts";

/** All candidates of a race, each with lines, description and result. */
export function candidatesSection(records: Records, raceId: string, citations: Citations): Section | null {
  const { heading, order, caption, heads } = wordsOf(records).race.candidates;
  const candidates = candidatesOf(records, raceId);
  if (candidates.length === 0) return null;
  const row = ({ candidacy, person }: Candidate): Row => ({
    anchor: anchorOf(candidacy.candidacy_id),
    candidate: person.person_id,
    cells: [
      cell(link(person.name, ADDRESSES.races.candidacy(raceId, person.person_id))),
      ...candidacyCells(records, candidacy, citations),
    ],
  });
  return {
    anchor: "candidates",
    heading,
    blocks: [
      {
        kind: "table",
        caption,
        order,
        heads: [
          { text: heads.candidate },
          { text: heads.party },
          { text: heads.atTheTime },
          { text: heads.result },
        ],
        rows: candidates.map(row),
      },
    ],
  };
}
