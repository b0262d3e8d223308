import { countsConvictions, quantityOf, type BatchRecord } from "./batch-records.ts";
import { batchNumbers, isMoved, isRequested } from "./batch-numbers.ts";
import type { Parts } from "./total.ts";

/** Whether a batch has any used count of convictions, people or cases. */
function isCounted({ used }: BatchRecord): boolean {
  return used.has("convictions") || used.has("people") || used.has("cases");
}

/** What one whole batch adds to the sums of a place, an office or the site. */
export function batchParts(record: BatchRecord): Parts {
  const numbers = batchNumbers(record);
  const ofConvictions = countsConvictions(record);
  const uncounted = !isCounted(record) && isMoved(record) ? "no-number" : "nothing";
  const moved = numbers.moved ?? uncounted;
  return {
    batch_id: record.batch.batch_id,
    requested: numbers.requested ?? (isRequested(record) ? "no-number" : "nothing"),
    moved,
    announced_only: numbers.announced_only ? moved : "nothing",
    vacated: numbers.vacated ?? (ofConvictions && numbers.vacated_without_number ? "no-number" : "nothing"),
    people: ofConvictions ? "nothing" : (quantityOf(record.used.get("people")) ?? "nothing"),
    cases: ofConvictions ? "nothing" : (quantityOf(record.used.get("cases")) ?? "nothing"),
  };
}
