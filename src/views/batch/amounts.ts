import { amountOf, quantityOf } from "../../format/counts.ts";
import { listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { BatchStatus } from "../../model/vocabulary/batches.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";
import { numberSources } from "./number-sources.ts";

/** A number of a batch at one step, in words that say also why there is none. */
export interface StepAmount {
  readonly words: string;
  /** The value by which a table sorts; -1 where there is no number. */
  readonly sort: number;
  readonly source_ids: readonly string[];
}

const without = (words: string): StepAmount => ({ words, sort: -1, source_ids: [] });

const MOVED_WITHOUT: Record<BatchStatus, string> = {
  requested: "nothing found on the request as a whole",
  announced: "announced only; number of convictions not known",
  "motion-filed": "moved; number of convictions not known",
  "granted-in-part": "moved; number of convictions not known",
  granted: "moved; number of convictions not known",
  denied: "number of convictions not known",
  unknown: "not known",
};

const VACATED_WITHOUT: Record<BatchStatus, string> = {
  requested: "no ruling found",
  announced: "no filing and no ruling found",
  "motion-filed": "no ruling found",
  "granted-in-part": "granted in part; number of convictions not known",
  granted: "granted; number of convictions not known",
  denied: "none; a court refused",
  unknown: "not known",
};

/** How many convictions of a batch somebody asked a prosecutor to undo. */
export function requestedAmount(records: Records, batch: Batch): StepAmount {
  const { requested } = records.batchNumbers(batch.batch_id);
  const source_ids = numberSources(records, batch.batch_id, "requested");
  if (requested !== null) return { words: amountOf(requested), sort: requested.value, source_ids };
  const asked = records
    .where("batch_steps", "batch_id", batch.batch_id)
    .some((step) => step.step === "requested");
  return asked ? { ...without("asked; number not known"), source_ids } : without("no request found");
}

/** How many convictions of a batch a prosecutor moved to undo, or said they would. */
export function movedAmount(records: Records, batch: Batch): StepAmount {
  const { moved, announced_only } = records.batchNumbers(batch.batch_id);
  if (moved === null) return without(MOVED_WITHOUT[batch.status]);
  const words = `${amountOf(moved)}${announced_only ? " (announced only)" : ""}`;
  return { words, sort: moved.value, source_ids: numberSources(records, batch.batch_id, "moved") };
}

/** How many convictions of a batch courts vacated. */
export function vacatedAmount(records: Records, batch: Batch): StepAmount {
  const { vacated } = records.batchNumbers(batch.batch_id);
  if (vacated === null) return without(VACATED_WITHOUT[batch.status]);
  return {
    words: amountOf(vacated),
    sort: vacated.value,
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
    sort: first.value,
    source_ids: [...new Set(figures.flatMap((figure) => figure.source_ids))],
  };
}
