import { capitalized, sentenceOf } from "../../format/lists.ts";
import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, originalLink, type Inline, type Line } from "../kit/inline.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { electionDays } from "./election-days.ts";
import { pledgesPutTo } from "./pledges-put.ts";
import { electedLine } from "./result-words.ts";

/** Where and when the race was, who won, what was asked of the candidates and how many agreed. */
export function raceSummary(records: Records, race: Race, citations: Citations): readonly Line[] {
  return [
    introductionLine(records, race, citations),
    electedLine(records, race.race_id, citations),
    ...answersLines(records, race, citations),
  ];
}

/** Where and when the race was, and what its row notes. */
export function introductionLine(records: Records, race: Race, citations: Citations): Line {
  const county = records.get("counties", race.county_id);
  return [
    ...wordsOf(records).race.introduction<Inline>(
      link(countyInState(county), ADDRESSES.counties.page(race.county_id)),
      electionDays(records, race),
    ),
    ...(race.note === null ? [] : [" ", original(records, sentenceOf(race.note))]),
    citations.cite(race.source_ids),
  ];
}

/** How many agreed to each document that was put to the candidates; or that none is recorded. */
function answersLines(records: Records, race: Race, citations: Citations): readonly Line[] {
  const groups = pledgesPutTo(records, race.race_id);
  return groups.length === 0
    ? [[wordsOf(records).race.nothingAsked]]
    : groups.map((group) => answersLine(records, group, citations));
}

/** How many agreed to one document. */
export function answersLine(records: Records, group: PledgeAnswers, citations: Citations): Line {
  const { pledge_id, title, source_ids } = records.get("pledges", group.pledge_id);
  return [
    originalLink(records, title, ADDRESSES.pledges.page(pledge_id)),
    `: ${capitalized(agreementSentences(records, group).join(" "))}`,
    citations.cite(source_ids),
  ];
}
