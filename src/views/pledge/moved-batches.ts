import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { sumOf } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { quantityOfFigure, usedFigure } from "../batch/figures.ts";
import { numberSources, rulingSources } from "../batch/number-sources.ts";
import { hasReached } from "../batch/reached.ts";

/** How far batches got, in words, with the sources of that. */
export interface MovedBatches {
  readonly words: string;
  readonly source_ids: readonly string[];
}

/** Whether a prosecutor moved a batch, announced it only, or neither as far as a source shows. */
export type Reach = (typeof REACHES)[number];

/** The order in which batches are told. */
export const REACHES = ["moved", "announced", "not-moved"] as const;

/** How far a batch got, as far as a prosecutor’s step is concerned. */
export function reachOf(records: Records, batchId: string): Reach {
  if (hasReached(records, batchId, "announced_only")) return "announced";
  return hasReached(records, batchId, "moved") ? "moved" : "not-moved";
}

/**
 * How many convictions of some batches were moved and how many of them courts vacated: `188 convictions moved, 188
 * vacated by courts`; of batches that nobody moved their furthest step. The numbers of several batches are added as
 * everywhere on the site: a batch counted inside another is left out, and the sum is never more exact than its parts.
 * @param reach how far all of these batches got
 */
export function movedBatches(records: Records, batchIds: readonly string[], reach: Reach): MovedBatches {
  const ids = [...new Set(batchIds)].filter((id) => {
    const inside = records.get("batches", id).part_of;
    return inside === null || !batchIds.includes(inside);
  });
  if (reach === "not-moved") return furthestSteps(records, ids);
  const { announced, moved } = wordsOf(records).pledge.batches;
  const { words, count, source_ids } = movedNumber(records, ids);
  if (reach === "announced") return { words: announced(words, count), source_ids };
  const rulings = rulingsOn(records, ids);
  return {
    words: moved(words, count, rulings.words),
    source_ids: [...source_ids, ...rulings.source_ids],
  };
}

/** How many convictions batches hold; what the sources count instead where no number of convictions is in use. */
function movedNumber(records: Records, ids: readonly string[]): MovedBatches & { readonly count: number } {
  const { pledge, quantity, list } = wordsOf(records);
  const moved = ids.flatMap((id) => records.batchNumbers(id).moved ?? []);
  const sum = sumOf(moved, moved.length < ids.length);
  if (sum !== null)
    return {
      words: quantity(sum),
      count: sum.value,
      source_ids: ids.flatMap((id) => numberSources(records, id, "moved")),
    };
  const counted = (["people", "cases"] as const).map((measure) =>
    ids.flatMap((id) => usedFigure(records, id, measure) ?? []),
  );
  const amounts = counted.flatMap(
    (figures) => sumOf(figures.map(quantityOfFigure), figures.length < ids.length) ?? [],
  );
  const { unknown, otherUnits } = pledge.batches;
  return {
    words: amounts.length === 0 ? unknown : otherUnits(unknown, list(amounts.map(quantity))),
    count: Infinity,
    source_ids: counted.flat().flatMap((figure) => figure.source_ids),
  };
}

/** How many convictions of batches courts vacated; that the number is not known, or that no ruling was found. */
function rulingsOn(records: Records, ids: readonly string[]): MovedBatches {
  const { pledge, amount } = wordsOf(records);
  const vacated = ids.flatMap((id) => records.batchNumbers(id).vacated ?? []);
  const uncounted = ids.filter(
    (id) => hasReached(records, id, "vacated") && records.batchNumbers(id).vacated === null,
  );
  const sum = sumOf(vacated, uncounted.length > 0);
  if (sum !== null)
    return {
      words: pledge.batches.vacated(amount(sum), sum.value),
      source_ids: ids.flatMap((id) => numberSources(records, id, "vacated")),
    };
  return {
    words: uncounted.length > 0 ? pledge.batches.vacatedUnknown : pledge.batches.noRuling,
    source_ids: uncounted.flatMap((id) => rulingSources(records, id)),
  };
}

/** The furthest step of batches that were not moved. */
function furthestSteps(records: Records, ids: readonly string[]): MovedBatches {
  const { pledge, terms, list } = wordsOf(records);
  const batches = ids.map((id) => records.get("batches", id));
  const labels = batches.map(({ status }) => continued(terms.batchStatuses[status].label));
  return {
    words: pledge.batches.notMoved(list([...new Set(labels)])),
    source_ids: batches.flatMap(({ source_ids }) => source_ids),
  };
}
