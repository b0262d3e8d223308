import { sentenceOf } from "../../format/lists.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { COVERAGE_RESULTS } from "../../model/vocabulary/places.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { pledgeInRace } from "../pledge/pledge-block.ts";
import { pledgesPutTo } from "./pledges-put.ts";

/** What was asked of the candidates and what they answered: one section for each pledge, or that none is recorded. */
export function askedSections(records: Records, race: Race, citations: Citations): readonly Section[] {
  const groups = pledgesPutTo(records, race.race_id);
  if (groups.length === 0) return [nothingAsked(records, race)];
  return groups.map((group) => ({
    anchor: anchorOf(group.pledge_id),
    heading: records.get("pledges", group.pledge_id).title,
    blocks: pledgeInRace(records, group, citations),
  }));
}

function nothingAsked(records: Records, race: Race): Section {
  return {
    anchor: "asked",
    heading: "What was asked of the candidates",
    blocks: [
      prose(
        ["No pledge, letter or questionnaire put to the candidates of this race is recorded."],
        coverageLine(records, race),
        [
          "Do you know of a question that was put to the candidates, or of an answer? Sources are welcome: use the link at the end of the page. ",
          link("How the record is made", ADDRESSES.methodology),
          ".",
        ],
      ),
    ],
  };
}

/** What was looked for in the county about pledges, and when. */
function coverageLine(records: Records, race: Race): Line {
  const cell = records.coverage(race.county_id).cells.find(({ topic }) => topic === "pledges");
  if (cell === undefined || cell.result === "not-looked") return ["It was not looked for in this county."];
  const when = cell.looked_on === null ? "" : `, looked for on ${dateInWords(cell.looked_on)}`;
  const note = cell.note === null ? "" : ` ${sentenceOf(cell.note)}`;
  return [
    `Pledges and answers in this county: ${labelOf(COVERAGE_RESULTS, cell.result).toLowerCase()}${when}.${note}`,
  ];
}
