import { wordsOf } from "../../messages/words.ts";
import type { BatchStepNumbers } from "../../model/derived/totals.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { BatchStatus } from "../../model/vocabulary/batches.ts";
import { tag, type Reader, type Tag, type TagShape } from "./inline.ts";

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
export function batchStatusTag(reader: Reader, { status }: Batch): Tag {
  return tag(wordsOf(reader).terms.batchStatuses[status].label, STATUS_SHAPES[status]);
}

/**
 * How many convictions of a batch were vacated, in words that say also what is not known. A ruling whose number is
 * known in people or cases only is a ruling all the same.
 */
export function vacatedInWords(reader: Reader, batch: Batch, { vacated }: BatchStepNumbers): string {
  const { kit, quantity } = wordsOf(reader);
  if (vacated !== null) return quantity(vacated);
  return batch.status === "granted" || batch.status === "granted-in-part"
    ? kit.vacated.unknown
    : kit.vacated.none;
}
