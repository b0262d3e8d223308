import { countOf } from "../../format/counts.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { Race } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, sortedCell, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, link, type Line } from "../kit/inline.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";
import { raceLink } from "../race/race-name.ts";
import { electedLine } from "../race/result-words.ts";

/** The races for the county's office, who won, and what was put to the candidates. */
export function racesSection(records: Records, county: County, citations: Citations): Section {
  const races = [...records.where("races", "county_id", county.county_id)].sort((a, b) => b.year - a.year);
  if (races.length === 0)
    return {
      anchor: "races",
      heading: "Races and pledges",
      blocks: [prose(["No race of this county is recorded; what was looked for stands below."])],
    };
  return {
    anchor: "races",
    heading: "Races and pledges",
    blocks: [
      {
        kind: "table",
        caption: "Races for this county’s office, the latest first",
        heads: [
          { text: "Race" },
          { text: "Candidates", numeric: true },
          { text: "Result" },
          { text: "Put to the candidates" },
          { text: "Promises" },
        ],
        rows: races.map((race) => raceRow(records, race, citations)),
      },
    ],
  };
}

function raceRow(records: Records, race: Race, citations: Citations): Row {
  const candidacies = records.where("candidacies", "race_id", race.race_id);
  const promises = candidacies.flatMap(({ candidacy_id }) =>
    records.where("commitments", "candidacy_id", candidacy_id),
  );
  return {
    cells: [
      sortedCell(race.year, raceLink(records, race)),
      sortedCell(
        candidacies.length,
        candidacies.length === 0 ? "none recorded" : countOf(candidacies.length, "candidate"),
      ),
      cell(...electedLine(records, race.race_id, citations)),
      cell(...pledgeLinks(records, race)),
      sortedCell(
        promises.length,
        promises.length === 0 ? "none recorded" : countOf(promises.length, "promise"),
      ),
    ],
  };
}

function pledgeLinks(records: Records, race: Race): Line {
  const put = pledgesPutTo(records, race.race_id);
  if (put.length === 0) return ["No pledge recorded"];
  return joined(
    put.map(({ pledge_id }) => [
      link(records.get("pledges", pledge_id).title, ADDRESSES.pledges.page(pledge_id)),
    ]),
    "; ",
  );
}
