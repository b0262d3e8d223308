import { amountOf, quantityOf } from "../../format/counts.ts";
import { listOf } from "../../format/lists.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { BatchStatus } from "../../model/vocabulary/batches.ts";
import type { Line } from "../kit/inline.ts";
import { disputeMark } from "./disputes.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";
import { hasReached } from "./reached.ts";
import { numberSources } from "./number-sources.ts";
import { remedySources } from "./remedies.ts";

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

const MOVED_WITHOUT: Record<BatchStatus, string> = {
  requested: "nothing found on the request as a whole",
  announced: "announced only, number of convictions not known",
  "motion-filed": "moved, number of convictions not known",
  "granted-in-part": "moved, number of convictions not known",
  granted: "moved, number of convictions not known",
  denied: "number of convictions not known",
  unknown: "not known",
};

const VACATED_WITHOUT: Record<BatchStatus, string> = {
  requested: "no ruling found",
  announced: "no filing and no ruling found",
  "motion-filed": "no ruling found",
  "granted-in-part": "granted in part, number of convictions not known",
  granted: "granted, number of convictions not known",
  denied: "none, a court refused",
  unknown: "not known",
};

const PARDONED = "undone by pardon, number of convictions not known";

/** How many convictions of a batch somebody asked a prosecutor to undo. */
export function requestedAmount(records: Records, batch: Batch): StepAmount {
  const { requested } = records.batchNumbers(batch.batch_id);
  const source_ids = numberSources(records, batch.batch_id, "requested");
  if (requested !== null) return { ...numbered(requested), source_ids };
  return hasReached(records, batch.batch_id, "requested")
    ? { ...without("asked, number not known"), source_ids }
    : without("no request found");
}

/** How many convictions of a batch a prosecutor moved to undo, or said they would. */
export function movedAmount(records: Records, batch: Batch): StepAmount {
  const { moved, announced_only } = records.batchNumbers(batch.batch_id);
  if (moved === null) return without(MOVED_WITHOUT[batch.status]);
  return {
    ...numbered(moved),
    words: `${amountOf(moved)}${announced_only ? " (announced only)" : ""}`,
    disputed: disputeMark(records, batch.batch_id, "convictions"),
    source_ids: numberSources(records, batch.batch_id, "moved"),
  };
}

/** How many convictions of a batch courts vacated: disputed where it is the number of the figure in use. */
export function vacatedAmount(records: Records, batch: Batch): StepAmount {
  const { moved, vacated } = records.batchNumbers(batch.batch_id);
  if (vacated === null) {
    const isPardon = remedySources(records, batch.batch_id, "pardon") !== null;
    return without(isPardon ? PARDONED : VACATED_WITHOUT[batch.status]);
  }
  const isUsed = vacated.value === moved?.value && vacated.qualifier === moved.qualifier;
  return {
    ...numbered(vacated),
    disputed: isUsed ? disputeMark(records, batch.batch_id, "convictions") : [],
    source_ids: numberSources(records, batch.batch_id, "vacated"),
  };
}

/** What a batch is counted in where no number of convictions is used: people, cases, or both. */
export function otherAmount(records: Records, batch: Batch): StepAmount {
  if (usedFigure(records, batch.batch_id, "convictions") !== null) return without("counted in convictions");
  const figures = (["people", "cases"] as const)
    .map((measure) => usedFigure(records, batch.batch_id, measure))
    .filter((figure) => figure !== null);
  const [first] = figures;
  if (first === undefined) return without("no count found");
  return {
    words: listOf(figures.map((figure) => quantityOf(quantityOfFigure(figure)))),
    quantity: figures.length === 1 ? quantityOfFigure(first) : null,
    disputed: figures.flatMap(({ measure }) => disputeMark(records, batch.batch_id, measure)),
    sort: first.value,
    source_ids: [...new Set(figures.flatMap((figure) => figure.source_ids))],
  };
}

function numbered(quantity: Quantity): Omit<StepAmount, "source_ids"> {
  return { words: amountOf(quantity), quantity, disputed: [], sort: quantity.value };
}
