import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { inOriginal, link, original, type Line } from "../kit/inline.ts";
import { pledgeInRace } from "../pledge/pledge-block.ts";
import { pledgesPutTo } from "./pledges-put.ts";

/** What was asked of the candidates and what they answered: one section for each pledge, or that none is recorded. */
export function askedSections(records: Records, race: Race, citations: Citations): readonly Section[] {
  const groups = pledgesPutTo(records, race.race_id);
  if (groups.length === 0) return [nothingAsked(records, race)];
  return groups.map((group) => ({
    anchor: anchorOf(group.pledge_id),
    heading: records.get("pledges", group.pledge_id).title,
    ...inOriginal(records),
    blocks: pledgeInRace(records, group, citations),
  }));
}

function nothingAsked(records: Records, race: Race): Section {
  const { heading, none, sources, method } = wordsOf(records).race.asked;
  return {
    anchor: "asked",
    heading,
    blocks: [
      prose([none], coverageLine(records, race), [sources, " ", link(method, ADDRESSES.methodology), "."]),
    ],
  };
}

/** What was looked for in the county about pledges, and when. */
function coverageLine(records: Records, race: Race): Line {
  const { terms, race: words, date } = wordsOf(records);
  const cell = records.coverage(race.county_id).cells.find(({ topic }) => topic === "pledges");
  if (cell === undefined || cell.result === "not-looked") return [words.asked.notLooked];
  const result = terms.coverageResults[cell.result].label.toLowerCase();
  const looked = cell.looked_on === null ? null : date(cell.looked_on);
  return [
    words.asked.looked(result, looked),
    ...(cell.note === null ? [] : [" ", original(records, sentenceOf(cell.note))]),
  ];
}
