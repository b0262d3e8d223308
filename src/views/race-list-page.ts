import { countyShortName } from "../format/names.ts";
import { compareWords } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Race } from "../model/tables/races.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose } from "./kit/block.ts";
import { cell, sortedCell, type Cell, type DataTable, type Row } from "./kit/table.ts";
import { Citations } from "./kit/citations.ts";
import { joined, link, originalLink } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { furtherPage, listBlocks } from "./list/list-page.ts";
import { FIRST_PART, type ListPart } from "./list/list-part.ts";
import { longList, type LongList } from "./list/long-list.ts";
import { candidatesOf, electedIn } from "./race/candidates.ts";
import { generalDay, primaryDay } from "./race/election-days.ts";
import { pledgesPutTo } from "./race/pledges-put.ts";
import { raceLink, raceName } from "./race/race-name.ts";

/** All races, the latest first. */
export function raceList(records: Records): LongList<Race> {
  return longList(records, "races", () => ({
    items: [...records.all("races")].sort(
      (a, b) => b.year - a.year || compareWords(raceName(records, a), raceName(records, b)),
    ),
    countiesOf: ({ county_id: id }) => [id],
  }));
}

/** Some races as a table. */
export function raceTable(records: Records, races: readonly Race[], citations: Citations): DataTable {
  const { caption, heads } = wordsOf(records).race.list;
  return {
    kind: "table",
    caption,
    interactive: true,
    heads: [
      { text: heads.race },
      { text: heads.county },
      { text: heads.primary },
      { text: heads.general },
      { text: heads.candidates, numeric: true },
      { text: heads.asked, onPagesOnly: true },
      { text: heads.elected },
    ],
    rows: races.map((race) => raceRow(records, race, citations)),
  };
}

/** The list of all races, or a part of it. */
export function raceListPage(records: Records, part: ListPart = FIRST_PART): Page {
  const words = wordsOf(records);
  const { list } = words.race;
  const citations = new Citations(records);
  const races = raceList(records);
  const view = { collection: "races", list: races, part } as const;
  const table = raceTable(records, races.itemsOn(part), citations);
  const heading = words.race.races;
  if (part !== FIRST_PART) {
    const about = { heading, kind: list.kind, note: [list.candidatesNote], citations };
    return furtherPage(records, view, about, table);
  }
  const asked = races.items.filter(({ race_id }) => pledgesPutTo(records, race_id).length > 0);
  return pageOf(records, {
    address: ADDRESSES.races.list,
    heading,
    kind: list.kind,
    summary: [
      [
        list.introduction(
          words.count(races.items.length, list.race),
          words.count(records.all("candidacies").length, list.candidacy),
          words.count(asked.length, list.race),
        ),
      ],
      [list.notAll],
    ],
    parents: [],
    sections: [
      {
        anchor: "races",
        heading: list.all,
        blocks: [...listBlocks(records, view, table), prose([list.candidatesNote])],
      },
    ],
    citations,
    facets: { type: "page" },
  });
}

function raceRow(records: Records, race: Race, citations: Citations): Row {
  const county = records.get("counties", race.county_id);
  return {
    cells: [
      cell(raceLink(records, race), citations.cite(race.source_ids)),
      cell(link(countyShortName(county), ADDRESSES.counties.page(race.county_id))),
      sortedCell(race.primary_on ?? "", primaryDay(records, race)),
      sortedCell(race.general_on ?? "", generalDay(records, race)),
      cell(wordsOf(records).number(candidatesOf(records, race.race_id).length)),
      askedCell(records, race),
      electedCell(records, race, citations),
    ],
  };
}

function askedCell(records: Records, race: Race): Cell {
  const pledges = pledgesPutTo(records, race.race_id).map(({ pledge_id }) =>
    records.get("pledges", pledge_id),
  );
  if (pledges.length === 0) return cell(wordsOf(records).race.list.nothingAsked);
  return cell(
    ...joined(
      pledges.map(({ pledge_id, title }) => [
        originalLink(records, title, ADDRESSES.pledges.page(pledge_id)),
      ]),
      "; ",
    ),
  );
}

function electedCell(records: Records, race: Race, citations: Citations): Cell {
  const elected = electedIn(records, race.race_id);
  if (elected === null) return cell(wordsOf(records).race.list.notRecorded);
  const { candidacy, person } = elected;
  return cell(
    link(person.name, ADDRESSES.races.candidacy(race.race_id, person.person_id)),
    citations.cite(candidacy.source_ids),
  );
}
