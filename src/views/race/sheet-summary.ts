import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { joined, link, originalLink, type Inline, type Line } from "../kit/inline.ts";
import { electionDays } from "./election-days.ts";
import { pledgesPutTo } from "./pledges-put.ts";
import { electedLine } from "./result-words.ts";
import type { SheetMaking } from "./sheet-making.ts";
import { answersLine, introductionLine } from "./summary.ts";

/**
 * Where and when the race was, who won, and how many agreed to the document whose answers stand below; the note on the race
 * and what was answered to other documents where there is room.
 */
export function sheetSummary(making: SheetMaking): readonly Line[] {
  const { records, race, citations, shown } = making;
  const words = wordsOf(records).race;
  const county = records.get("counties", race.county_id);
  const place = link(countyInState(county), ADDRESSES.counties.page(race.county_id));
  const [first] = pledgesPutTo(records, race.race_id);
  return [
    shown.notes === 1
      ? [...words.introduction<Inline>(place, electionDays(records, race)), citations.cite(race.source_ids)]
      : introductionLine(records, race, citations),
    electedLine(records, race.race_id, citations),
    ...(first === undefined ? [[words.nothingAsked]] : [answersLine(records, first, citations)]),
    ...otherDocuments(making),
  ];
}

/** Nothing, the titles alone, or what was answered to each. */
function otherDocuments({ records, race, citations, shown }: SheetMaking): readonly Line[] {
  const [, ...others] = pledgesPutTo(records, race.race_id);
  if (others.length === 0 || shown.notes < 3) return [];
  if (shown.notes > 3) return others.map((group) => answersLine(records, group, citations));
  const titles = others.map(({ pledge_id: id }): Line => {
    const { title } = records.get("pledges", id);
    return [originalLink(records, title, ADDRESSES.pledges.page(id))];
  });
  return [wordsOf(records).race.sheet.otherDocuments<Inline>(joined(titles, "; "))];
}
