import { wordsOf } from "../../messages/words.ts";
import { sumOf } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { numberSources } from "../batch/number-sources.ts";

/** How far batches got, in words, with the sources of the numbers. */
export interface MovedBatches {
  readonly words: string;
  readonly source_ids: readonly string[];
}

/**
 * How many convictions of some batches were moved and how many of them courts vacated: `188 convictions moved, 188
 * vacated by courts`. The numbers of several batches are added as everywhere on the site: a batch counted inside another
 * is left out, and the sum is never more exact than its parts.
 * @param isAnnounced whether these batches were announced only
 */
export function movedBatches(
  records: Records,
  batchIds: readonly string[],
  isAnnounced: boolean,
): MovedBatches {
  const { pledge, quantity, amount } = wordsOf(records);
  const ids = [...new Set(batchIds)].filter((id) => {
    const inside = records.get("batches", id).part_of;
    return inside === null || !batchIds.includes(inside);
  });
  const numbers = ids.map((id) => records.batchNumbers(id));
  const moved = numbers.flatMap((batch) => batch.moved ?? []);
  const vacated = numbers.flatMap((batch) => batch.vacated ?? []);
  const isRuledWithoutNumber = numbers.some((batch) => batch.vacated_without_number);
  const allMoved = sumOf(moved, moved.length < ids.length);
  const allVacated = sumOf(vacated, isRuledWithoutNumber);
  const rulings = () => {
    if (allVacated !== null) return pledge.batches.vacated(amount(allVacated), allVacated.value);
    return isRuledWithoutNumber ? pledge.batches.vacatedUnknown : pledge.batches.noRuling;
  };
  const number = allMoved === null ? pledge.batches.unknown : quantity(allMoved);
  const count = allMoved?.value ?? Infinity;
  const steps = allVacated === null ? (["moved"] as const) : (["moved", "vacated"] as const);
  return {
    words: isAnnounced
      ? pledge.batches.announced(number, count)
      : pledge.batches.moved(number, count, rulings()),
    source_ids: ids.flatMap((id) => steps.flatMap((step) => numberSources(records, id, step))),
  };
}
