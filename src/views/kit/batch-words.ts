import { quantityOf } from "../../format/counts.ts";
import type { BatchStepNumbers } from "../../model/derived/totals.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_STATUSES, type BatchStatus } from "../../model/vocabulary/batches.ts";
import { tag, type Tag, type TagShape } from "./inline.ts";

const STATUS_SHAPES: Record<BatchStatus, TagShape> = {
  requested: "open",
  announced: "dashed",
  "motion-filed": "half",
  "granted-in-part": "half",
  granted: "solid",
  denied: "struck",
  unknown: "dashed",
};

/** The furthest step of a batch as a tag. */
export function batchStatusTag(batch: Batch): Tag {
  return tag(BATCH_STATUSES[batch.status].label, STATUS_SHAPES[batch.status]);
}

/**
 * How many convictions of a batch were vacated, in words that say also what is not known. A ruling whose number is
 * known in people or cases only is a ruling all the same.
 */
export function vacatedInWords(batch: Batch, { vacated }: BatchStepNumbers): string {
  if (vacated !== null) return quantityOf(vacated);
  return batch.status === "granted" || batch.status === "granted-in-part"
    ? "number of convictions not known"
    : "no ruling found";
}
