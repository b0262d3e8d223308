import { wordsOf } from "../../messages/words.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Line } from "../kit/inline.ts";
import { disputeMark } from "./disputes.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";
import { hasReached, isRulingUnnumbered, undoneWithoutRuling } from "./reached.ts";
import { numberSources } from "./number-sources.ts";

/** A number of a batch at one step, in words that say also why there is none. */
export interface StepAmount {
  readonly words: string;
  /** The number itself; `null` where there is none, or where there are several in different units. */
  readonly quantity: Quantity | null;
  /** That sources dispute the number, to stand right after it; empty where none does. */
  readonly disputed: Line;
  /** The value by which a table sorts; -1 where there is no number. */
  readonly sort: number;
  readonly source_ids: readonly string[];
}

const without = (words: string): StepAmount => ({
  words,
  quantity: null,
  disputed: [],
  sort: -1,
  source_ids: [],
});

/** How many convictions of a batch somebody asked a prosecutor to undo. */
export function requestedAmount(records: Records, batch: Batch): StepAmount {
  const { requested } = records.batchNumbers(batch.batch_id);
  const { amounts } = wordsOf(records).batch.steps;
  const source_ids = numberSources(records, batch.batch_id, "requested");
  if (requested !== null) return { ...numbered(records, requested), source_ids };
  return hasReached(records, batch.batch_id, "requested")
    ? { ...without(amounts.askedUnknown), source_ids }
    : without(amounts.noRequest);
}

/** How many convictions of a batch a prosecutor moved to undo, or said they would. */
export function movedAmount(records: Records, batch: Batch): StepAmount {
  const { moved, announced_only } = records.batchNumbers(batch.batch_id);
  const { amounts } = wordsOf(records).batch.steps;
  if (moved === null) return without(amounts.movedWithout[batch.status]);
  const amount = numbered(records, moved);
  return {
    ...amount,
    words: announced_only ? amounts.announcedOnly(amount.words) : amount.words,
    disputed: disputeMark(records, batch.batch_id, "convictions"),
    source_ids: numberSources(records, batch.batch_id, "moved"),
  };
}

/** How many convictions of a batch courts vacated: disputed where it is the number of the figure in use. */
export function vacatedAmount(records: Records, batch: Batch): StepAmount {
  const { moved, vacated } = records.batchNumbers(batch.batch_id);
  if (vacated === null) {
    const { batch: words, kit } = wordsOf(records);
    const { amounts } = words.steps;
    const otherwise = undoneWithoutRuling(records, batch.batch_id);
    if (otherwise !== null) return without(amounts[otherwise]);
    return without(
      isRulingUnnumbered(records, batch.batch_id)
        ? kit.vacated.noRulingNumber
        : amounts.vacatedWithout[batch.status],
    );
  }
  const isUsed = vacated.value === moved?.value && vacated.qualifier === moved.qualifier;
  return {
    ...numbered(records, vacated),
    disputed: isUsed ? disputeMark(records, batch.batch_id, "convictions") : [],
    source_ids: numberSources(records, batch.batch_id, "vacated"),
  };
}

/** What a batch is counted in where no number of convictions is used: people, cases, or both. */
export function otherAmount(records: Records, batch: Batch): StepAmount {
  const words = wordsOf(records);
  const { amounts } = words.batch.steps;
  if (usedFigure(records, batch.batch_id, "convictions") !== null)
    return without(amounts.countedInConvictions);
  const figures = (["people", "cases"] as const)
    .map((measure) => usedFigure(records, batch.batch_id, measure))
    .filter((figure) => figure !== null);
  const [first] = figures;
  if (first === undefined) return without(amounts.noCount);
  return {
    words: words.list(figures.map((figure) => words.quantity(quantityOfFigure(figure)))),
    quantity: figures.length === 1 ? quantityOfFigure(first) : null,
    disputed: figures.flatMap(({ measure }) => disputeMark(records, batch.batch_id, measure)),
    sort: first.value,
    source_ids: [...new Set(figures.flatMap((figure) => figure.source_ids))],
  };
}

function numbered(records: Records, quantity: Quantity): Omit<StepAmount, "source_ids"> {
  return { words: wordsOf(records).amount(quantity), quantity, disputed: [], sort: quantity.value };
}
