import { countyShortName } from "../format/names.ts";
import { compareWords } from "../format/order.ts";
import type { Records } from "../model/records.ts";
import type { Race } from "../model/tables/races.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { cell, prose, sortedCell, type Cell, type Row } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { joined, link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { countOf } from "../format/counts.ts";
import { candidatesOf, electedIn } from "./race/candidates.ts";
import { generalDay, primaryDay } from "./race/election-days.ts";
import { pledgesPutTo } from "./race/pledges-put.ts";
import { raceLink, raceName } from "./race/race-name.ts";

/** The list of all races. */
export function raceListPage(records: Records): Page {
  const citations = new Citations(records);
  const races = [...records.all("races")].sort(
    (a, b) => b.year - a.year || compareWords(raceName(records, a), raceName(records, b)),
  );
  const asked = races.filter(({ race_id }) => pledgesPutTo(records, race_id).length > 0);
  return pageOf(records, {
    address: ADDRESSES.races.list,
    heading: "Races",
    kind: "List",
    summary: [
      [
        `${countOf(races.length, "race")} for a prosecutor’s office, with ${countOf(records.all("candidacies").length, "candidacy", "candidacies")}. Questions put to the candidates are recorded for ${countOf(asked.length, "race")}.`,
      ],
      ["This is no list of all races. Outside New York, what candidates were asked was not looked for."],
    ],
    parents: [],
    sections: [
      {
        anchor: "races",
        heading: "All races",
        blocks: [
          {
            kind: "table",
            caption: "Races, the latest first",
            interactive: true,
            heads: [
              { text: "Race" },
              { text: "County" },
              { text: "Primary" },
              { text: "General election" },
              { text: "Candidates", numeric: true },
              { text: "Asked of the candidates" },
              { text: "Elected" },
            ],
            rows: races.map((race) => raceRow(records, race, citations)),
          },
          prose(["“Candidates” are those recorded here; a race may have had others."]),
        ],
      },
    ],
    citations,
    facets: { type: "Page" },
  });
}

function raceRow(records: Records, race: Race, citations: Citations): Row {
  const county = records.get("counties", race.county_id);
  return {
    cells: [
      cell(raceLink(records, race), citations.cite(race.source_ids)),
      cell(link(countyShortName(county), ADDRESSES.counties.page(race.county_id))),
      sortedCell(race.primary_on ?? "", primaryDay(race)),
      sortedCell(race.general_on ?? "", generalDay(race)),
      cell(String(candidatesOf(records, race.race_id).length)),
      askedCell(records, race),
      electedCell(records, race, citations),
    ],
  };
}

function askedCell(records: Records, race: Race): Cell {
  const pledges = pledgesPutTo(records, race.race_id).map(({ pledge_id }) =>
    records.get("pledges", pledge_id),
  );
  if (pledges.length === 0) return cell("none recorded");
  return cell(
    ...joined(
      pledges.map(({ pledge_id, title }) => [link(title, ADDRESSES.pledges.page(pledge_id))]),
      "; ",
    ),
  );
}

function electedCell(records: Records, race: Race, citations: Citations): Cell {
  const elected = electedIn(records, race.race_id);
  if (elected === null) return cell("not recorded");
  const { candidacy, person } = elected;
  return cell(
    link(person.name, ADDRESSES.races.candidacy(race.race_id, person.person_id)),
    citations.cite(candidacy.source_ids),
  );
}
