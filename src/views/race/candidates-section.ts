import { listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import { cell, prose, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { resultDetail, resultTag } from "./result-words.ts";

/** All candidates of a race, each with lines, description and result. */
export function candidatesSection(records: Records, raceId: string, citations: Citations): Section | null {
  const candidates = candidatesOf(records, raceId);
  if (candidates.length === 0) return null;
  const row = ({ candidacy, person }: Candidate): Row => ({
    anchor: anchorOf(candidacy.candidacy_id),
    cells: [
      cell(link(person.name, ADDRESSES.races.candidacy(raceId, person.person_id))),
      cell(partyLines(candidacy.party)),
      cell(candidacy.description ?? "Not described"),
      cell(resultTag(candidacy), ` ${resultDetail(candidacy)}`, citations.cite(candidacy.source_ids)),
    ],
  });
  return {
    anchor: "candidates",
    heading: "Candidates",
    blocks: [
      prose(["The order is alphabetical by family name; it says nothing about the candidates."]),
      {
        kind: "table",
        caption: "Candidates recorded in this race",
        heads: [{ text: "Candidate" }, { text: "Party line" }, { text: "At the time" }, { text: "Result" }],
        rows: candidates.map(row),
      },
    ],
  };
}

/** The party lines of a candidacy in words. */
export function partyLines(lines: readonly string[]): string {
  return lines.length === 0 ? "Not recorded" : listOf(lines);
}
