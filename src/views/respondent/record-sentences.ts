import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { EFFECTS, type Effect } from "../../model/vocabulary/pledges.ts";
import { termSentence } from "../person/term-words.ts";
import { countyIdsOf } from "../person/counties.ts";
import { demandsOf } from "../pledge/demands.ts";
import { movedBatches, REACHES, reachOf, type MovedBatches } from "../pledge/moved-batches.ts";
import { nothingFoundInWords } from "../pledge/outcome-words.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Inline, type Line } from "../kit/inline.ts";
import { isToBeFollowedUp } from "./follow-up.ts";

/** In which prosecutor's offices a person is recorded, a sentence each; or that none is. */
export function officeSentences(records: Records, personId: string): readonly string[] {
  const { inOffice, noOffice } = wordsOf(records).respondent.record;
  const terms = records.where("terms", "person_id", personId);
  return terms.length === 0 ? [noOffice] : terms.map((term) => inOffice(termSentence(records, term)));
}

/**
 * What is recorded of a person in office about each demand of a pledge, a sentence each, by this rule alone:
 *
 * 1. A demand with events: the batches among them, first those that were moved, then those that were announced only, with
 *    the sum of their convictions and of those that courts vacated, then those that were neither, with their furthest
 *    steps; then how many events there are, and how they are marked. An event counts where its row names the person and the demand.
 * 2. A demand without events: that nothing was found, as of the day on which it was last looked for in the person's
 *    counties, and whether in all of them; or that it was not looked for. A demand that was not put to the person, or of
 *    which it is not stated what would count as evidence (see follow-up.ts), is left out.
 *
 * No sentence says what all of it comes to: the reader has the marks and the reasons below.
 * @param isDemandAbove whether the demands stand in full above the sentences, which then name them by their numbers
 */
export function recordLines(
  records: Records,
  pledgeId: string,
  personId: string,
  citations: Citations,
  isDemandAbove = false,
): readonly Line[] {
  if (records.where("terms", "person_id", personId).length === 0) return [];
  const { onDemand, onNumber } = wordsOf(records).respondent.record;
  return demandsOf(records, pledgeId).flatMap(({ demand, name }): Line[] => {
    const said = recordOn(records, demand.demand_id, personId);
    if (said === null) return [];
    const sentence = isDemandAbove
      ? [onNumber(capitalized(name), said.words)]
      : onDemand<Inline>(capitalized(name), original(records, demand.demand), said.words);
    return [said.source_ids.length === 0 ? sentence : [...sentence, citations.cite(said.source_ids)]];
  });
}

/** What is said about one demand with its sources; `null` where it is left out. */
function recordOn(records: Records, demandId: string, personId: string): MovedBatches | null {
  const outcomes = records
    .where("outcomes", "demand_id", demandId)
    .filter(({ person_id }) => person_id === personId);
  if (outcomes.length === 0) {
    if (!isToBeFollowedUp(records, demandId, personId)) return null;
    return { words: nothingFoundInWords(records, countyIdsOf(records, personId)), source_ids: [] };
  }
  const batches = batchesOf(records, outcomes);
  return {
    words: [...batches.map(({ words }) => words), eventsInWords(records, outcomes)].join("; "),
    source_ids: [
      ...new Set([
        ...outcomes.flatMap(({ source_ids }) => source_ids),
        ...batches.flatMap(({ source_ids }) => source_ids),
      ]),
    ],
  };
}

/** The batches among events by how far they got: how many, and the sums of their convictions or their furthest steps. */
function batchesOf(records: Records, outcomes: readonly Outcome[]): readonly MovedBatches[] {
  const words = wordsOf(records);
  const { batches, batch } = words.respondent.record;
  const ids = [...new Set(outcomes.flatMap(({ batch_id }) => batch_id ?? []))];
  return REACHES.flatMap((reach) => {
    const those = ids.filter((id) => reachOf(records, id) === reach);
    if (those.length === 0) return [];
    const moved = movedBatches(records, those, reach);
    return [{ ...moved, words: batches(words.spelled(those.length, batch), moved.words) }];
  });
}

/** How many events there are, and how they are marked. */
function eventsInWords(records: Records, outcomes: readonly Outcome[]): string {
  const words = wordsOf(records);
  const { event, recorded, allMarked, someMarked } = words.respondent.record;
  const counts = (Object.keys(EFFECTS) as Effect[])
    .map((effect) => ({
      count: outcomes.filter((outcome) => outcome.effect === effect).length,
      mark: words.terms.effects[effect].label.toLowerCase(),
    }))
    .filter(({ count }) => count > 0);
  const [first, ...others] = counts;
  const marks =
    first !== undefined && others.length === 0
      ? allMarked(first.count, first.mark)
      : words.list(counts.map(({ count, mark }) => someMarked(count, words.numeral(count), mark)));
  return recorded(words.spelled(outcomes.length, event), marks);
}
