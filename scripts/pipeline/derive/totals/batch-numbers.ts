import type { BatchStepNumbers } from "../../../../src/model/derived/totals.ts";
import type { Quantity } from "../../../../src/model/quantity.ts";
import { MOVED_STATUSES, type BatchStep } from "../../../../src/model/vocabulary/batches.ts";
import { countsConvictions, quantityOf, type BatchRecord } from "./batch-records.ts";

const RULINGS: readonly BatchStep[] = ["granted", "granted-in-part"];

/** Whether the batch was put before a court, whoever asked it, or a prosecutor said publicly that it would be. */
export function isMoved({ batch }: BatchRecord): boolean {
  return MOVED_STATUSES.includes(batch.status);
}

/** Whether someone asked a prosecutor to act. */
export function isRequested({ steps }: BatchRecord): boolean {
  return steps.some(({ step }) => step === "requested");
}

/** The number of the request itself; of several requests with a number the largest, as a lower bound: they may overlap. */
function requested({ steps }: BatchRecord): Quantity | null {
  const numbers = steps
    .filter(({ step }) => step === "requested")
    .flatMap(({ convictions }) => convictions ?? []);
  if (numbers.length === 0) return null;
  return {
    unit: "convictions",
    qualifier: numbers.length === 1 ? "exactly" : "at-least",
    value: Math.max(...numbers),
  };
}

/** The sum of the numbers that the rulings themselves give; running totals have none. `null` where no ruling has one. */
function ruled({ steps }: BatchRecord): number | null {
  const numbers = steps
    .filter(({ step }) => RULINGS.includes(step))
    .flatMap(({ convictions }) => convictions ?? []);
  return numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) : null;
}

/**
 * How many convictions were vacated. Granted: the used figure, with which the rulings agree or which is wider than
 * those found. Granted in part: only what the rulings themselves add up to, as a lower bound. A pardon is no ruling.
 */
function vacated(record: BatchRecord): Quantity | null {
  if (record.pardoned) return null;
  const used = quantityOf(record.used.get("convictions"));
  if (record.batch.status === "granted") return used;
  const number = record.batch.status === "granted-in-part" ? ruled(record) : null;
  return number === null ? null : { unit: "convictions", qualifier: "at-least", value: number };
}

/** Whether a court granted the batch, all or a part: not where it was a pardon, or rulings were looked for in vain. */
export function hasRuling({ batch, pardoned, noRulingFound }: BatchRecord): boolean {
  return (batch.status === "granted" || batch.status === "granted-in-part") && !pardoned && !noRulingFound;
}

/** How many convictions of one batch were requested, moved and vacated. No number for a batch not counted in convictions. */
export function batchNumbers(record: BatchRecord): BatchStepNumbers {
  const { batch } = record;
  const counted = countsConvictions(record);
  const granted = counted ? vacated(record) : null;
  return {
    batch_id: batch.batch_id,
    requested: counted ? requested(record) : null,
    moved: counted && isMoved(record) ? quantityOf(record.used.get("convictions")) : null,
    announced_only: batch.status === "announced",
    vacated: granted,
    vacated_without_number: granted === null && hasRuling(record),
  };
}
