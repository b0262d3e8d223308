import { capitalized, listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import { EFFECTS, type Effect } from "../../model/vocabulary/pledges.ts";
import { termSentence } from "../person/term-words.ts";
import { countyIdsOf } from "../person/counties.ts";
import { demandsOf } from "../pledge/demands.ts";
import { countInWords, countOfInWords } from "../pledge/number-words.ts";
import { nothingFound } from "../pledge/outcome-words.ts";
import type { Outcome } from "../../model/tables/races.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { isToBeFollowedUp } from "./follow-up.ts";

/** In which prosecutor's offices a person is recorded, a sentence each; or that none is. */
export function officeSentences(records: Records, personId: string): readonly string[] {
  const terms = records.where("terms", "person_id", personId);
  if (terms.length === 0) return ["No term in a prosecutor’s office is recorded."];
  return terms.map((term) => `In office: ${termSentence(records, term)}`);
}

/**
 * What is recorded of a person in office about each demand of a pledge, a sentence each: how many events, and how they are
 * marked; or that nothing was found. Demands that are not followed up (see follow-up.ts) are left out while nothing is recorded.
 */
export function recordLines(
  records: Records,
  pledgeId: string,
  personId: string,
  citations: Citations,
): readonly Line[] {
  if (records.where("terms", "person_id", personId).length === 0) return [];
  const silence = nothingFound(records, countyIdsOf(records, personId));
  return demandsOf(records, pledgeId).flatMap(({ demand, name }): Line[] => {
    const outcomes = records
      .where("outcomes", "demand_id", demand.demand_id)
      .filter(({ person_id }) => person_id === personId);
    if (outcomes.length === 0) {
      return isToBeFollowedUp(records, demand.demand_id, personId)
        ? [[`${capitalized(name)}: ${lowered(silence)}`]]
        : [];
    }
    const sentence = `${capitalized(name)}: ${countOfInWords(outcomes.length, "event")} recorded, ${marksOf(outcomes)}.`;
    return [[sentence, citations.cite([...new Set(outcomes.flatMap(({ source_ids }) => source_ids))])]];
  });
}

function marksOf(outcomes: readonly Outcome[]): string {
  const counts = (Object.keys(EFFECTS) as Effect[])
    .map((effect) => ({
      count: outcomes.filter((outcome) => outcome.effect === effect).length,
      mark: `marked “${EFFECTS[effect].label.toLowerCase()}”`,
    }))
    .filter(({ count }) => count > 0);
  const [first, ...others] = counts;
  if (first !== undefined && others.length === 0) {
    return first.count === 1 ? first.mark : `${first.count === 2 ? "both" : "all"} ${first.mark}`;
  }
  return listOf(counts.map(({ count, mark }) => `${countInWords(count)} ${mark}`));
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
