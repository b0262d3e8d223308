import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { Race } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, originalLink, type Inline, type Line } from "../kit/inline.ts";
import { electionDays } from "../race/election-days.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";
import { raceLink } from "../race/race-name.ts";
import { electedLine } from "../race/result-words.ts";
import { racesOf } from "./elections.ts";

/** The races for the county's office, next and past: who won, what was put to the candidates, and where none is known. */
export function racesSection(records: Records, county: County, citations: Citations): Section {
  const { anchor, words } = { anchor: "races", words: wordsOf(records).county.races };
  const { ahead, past } = racesOf(records, county.county_id);
  const races = [...ahead, ...past];
  if (races.length === 0) return { anchor, heading: words.heading, blocks: [prose([words.none])] };
  const next: readonly Line[] =
    ahead.length === 0
      ? [[words.noNext]]
      : ahead.map((race): Line => words.next<Inline>(raceLink(records, race), electionDays(records, race)));
  const { heads } = words;
  return {
    anchor,
    heading: words.heading,
    blocks: [
      prose(...next),
      {
        kind: "table",
        caption: words.caption,
        heads: [
          { text: heads.race },
          { text: heads.days },
          { text: heads.candidates, numeric: true },
          { text: heads.result },
          { text: heads.put },
          { text: heads.promises },
        ],
        rows: races.map((race) => raceRow(records, race, citations)),
      },
      ...(races.some(({ race_id }) => pledgesPutTo(records, race_id).length > 0)
        ? []
        : [prose([words.nothingPut])]),
    ],
  };
}

function raceRow(records: Records, race: Race, citations: Citations): Row {
  const words = wordsOf(records);
  const { candidate, promise, noneRecorded } = words.county.races;
  const candidacies = records.where("candidacies", "race_id", race.race_id);
  const promises = candidacies.flatMap(({ candidacy_id }) =>
    records.where("commitments", "candidacy_id", candidacy_id),
  );
  return {
    cells: [
      sortedCell(race.year, raceLink(records, race)),
      sortedCell(
        race.general_on ?? String(race.year),
        capitalized(electionDays(records, race)),
        citations.cite(race.source_ids),
      ),
      sortedCell(
        candidacies.length,
        candidacies.length === 0 ? noneRecorded : words.count(candidacies.length, candidate),
      ),
      cell(...electedLine(records, race.race_id, citations)),
      cell(...pledgeLinks(records, race)),
      sortedCell(
        promises.length,
        promises.length === 0 ? noneRecorded : words.count(promises.length, promise),
      ),
    ],
  };
}

function pledgeLinks(records: Records, race: Race): Line {
  const put = pledgesPutTo(records, race.race_id);
  if (put.length === 0) return [wordsOf(records).county.races.noPledge];
  return joined(
    put.map(({ pledge_id }) => [
      originalLink(records, records.get("pledges", pledge_id).title, ADDRESSES.pledges.page(pledge_id)),
    ]),
    "; ",
  );
}
