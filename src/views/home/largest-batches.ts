import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";

/** The batches with a number of convictions moved, the largest first; parts of others apart. */
export function largestBatches(records: Records): readonly Batch[] {
  return records
    .all("batches")
    .filter((batch) => batch.part_of === null)
    .map((batch) => ({ batch, moved: records.batchNumbers(batch.batch_id).moved?.value ?? -1 }))
    .filter(({ moved }) => moved >= 0)
    .sort((a, b) => b.moved - a.moved || a.batch.batch_id.localeCompare(b.batch.batch_id))
    .map(({ batch }) => batch);
}
