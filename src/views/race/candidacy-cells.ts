import { wordsOf } from "../../messages/words.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Inline } from "../kit/inline.ts";
import { cell, type Cell } from "../kit/table.ts";
import { resultDetail, resultTag } from "./result-words.ts";

/** What a table says of a candidacy: party lines, what the person was at the time, and the result with its sources. */
export function candidacyCells(
  records: Records,
  candidacy: Candidacy,
  citations: Citations,
): readonly Cell[] {
  return [
    cell(partyLines(records, candidacy)),
    cell(descriptionOf(records, candidacy)),
    cell(
      resultTag(records, candidacy),
      " ",
      resultDetail(records, candidacy),
      citations.cite(candidacy.source_ids),
    ),
  ];
}

/** The party lines of a candidacy, names that stay as they are on the ballot; or that none is recorded. */
export function partyLines(records: Records, { party: lines }: Pick<Candidacy, "party">): Inline {
  return lines.length === 0
    ? wordsOf(records).race.candidates.noParty
    : original(records, wordsOf({ language: DATA_LANGUAGE }).list(lines));
}

/** What a candidate was at the time, in the words of the row; or that it is not described. */
function descriptionOf(records: Records, { description }: Candidacy): Inline {
  return description === null
    ? wordsOf(records).race.candidates.notDescribed
    : original(records, description);
}
