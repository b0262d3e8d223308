import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { sortedCell, type DataTable, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";
import { candidacyCells } from "../race/candidacy-cells.ts";
import { raceName } from "../race/race-name.ts";

/** Candidacies of one person, oldest first. */
export function candidaciesTable(
  records: Records,
  candidacies: readonly Candidacy[],
  citations: Citations,
): DataTable {
  const { caption, columns } = wordsOf(records).person.races;
  const rows = candidacies
    .map((candidacy) => ({ candidacy, race: records.get("races", candidacy.race_id) }))
    .sort((a, b) => a.race.year - b.race.year)
    .map(({ candidacy, race }): Row => ({
      cells: [
        sortedCell(
          race.year,
          link(raceName(records, race), ADDRESSES.races.candidacy(race.race_id, candidacy.person_id)),
        ),
        ...candidacyCells(records, candidacy, citations),
      ],
    }));
  return {
    kind: "table",
    caption,
    heads: [
      { text: columns.race },
      { text: columns.party },
      { text: columns.then },
      { text: columns.result },
    ],
    rows,
  };
}
