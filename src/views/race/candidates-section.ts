import { wordsOf } from "../../messages/words.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import { cell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, type Inline } from "../kit/inline.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { resultDetail, resultTag } from "./result-words.ts";

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
      cell(partyLines(records, candidacy)),
      cell(descriptionOf(records, candidacy)),
      cell(
        resultTag(records, candidacy),
        " ",
        resultDetail(records, candidacy),
        citations.cite(candidacy.source_ids),
      ),
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

/** The party lines of a candidacy, names that stay as they are on the ballot; or that none is recorded. */
export function partyLines(records: Records, { party: lines }: Pick<Candidacy, "party">): Inline {
  return lines.length === 0
    ? wordsOf(records).race.candidates.noParty
    : original(records, wordsOf({ language: DATA_LANGUAGE }).list(lines));
}

/** What a candidate was at the time, in the words of the row; or that it is not described. */
export function descriptionOf(records: Records, { description }: Candidacy): Inline {
  return description === null
    ? wordsOf(records).race.candidates.notDescribed
    : original(records, description);
}
