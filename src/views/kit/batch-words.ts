import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { BatchStatus } from "../../model/vocabulary/batches.ts";
import { hasReached, isRulingUnnumbered, undoneWithoutRuling } from "../batch/reached.ts";
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

/** The furthest step of a batch in words: of convictions undone without a known ruling of a court it says how. */
export function batchStatusWords(records: Records, { batch_id, status }: Batch): string {
  const { kit, terms } = wordsOf(records);
  const { label } = terms.batchStatuses[status];
  const otherwise = undoneWithoutRuling(records, batch_id);
  return otherwise === null ? label : kit.withoutRuling[otherwise](label);
}

/** The furthest step of a batch as a tag. */
export function batchStatusTag(records: Records, batch: Batch): Tag {
  return tag(batchStatusWords(records, batch), STATUS_SHAPES[batch.status]);
}

/**
 * How many convictions of a batch were vacated, in words that say also what is not known. A ruling whose number is
 * known in people or cases only is a ruling all the same; a pardon is none, nor what is only reported.
 */
export function vacatedInWords(records: Records, { batch_id }: Batch): string {
  const { kit, quantity } = wordsOf(records);
  const { vacated } = records.batchNumbers(batch_id);
  if (vacated !== null) return quantity(vacated);
  const otherwise = undoneWithoutRuling(records, batch_id);
  if (otherwise !== null) return kit.vacated[otherwise];
  if (isRulingUnnumbered(records, batch_id)) return kit.vacated.noRulingNumber;
  return hasReached(records, batch_id, "vacated") ? kit.vacated.unknown : kit.vacated.none;
}
