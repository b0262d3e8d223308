import type { Records } from "../../model/records.ts";
import type { BatchStatus } from "../../model/vocabulary/batches.ts";
import { remedySources } from "./remedies.ts";

const RULED: readonly BatchStatus[] = ["granted-in-part", "granted"];
const MOVED: readonly BatchStatus[] = ["announced", "motion-filed", ...RULED];

/** Whether the convictions of a batch, all or some, were undone: by a ruling of a court, or by pardon. */
function isUndone(records: Records, batchId: string): boolean {
  return RULED.includes(records.get("batches", batchId).status);
}

/** Whether they were undone by pardon, which is no ruling of a court. */
export function isPardoned(records: Records, batchId: string): boolean {
  return isUndone(records, batchId) && remedySources(records, batchId, "pardon") !== null;
}

/** Whether a batch took a step, with a number of convictions or without. Counts that are no steps are never reached. */
export function hasReached(records: Records, batchId: string, step: string): boolean {
  const { status } = records.get("batches", batchId);
  switch (step) {
    case "requested":
      return records.where("batch_steps", "batch_id", batchId).some((row) => row.step === "requested");
    case "moved":
      return MOVED.includes(status);
    case "announced_only":
      return status === "announced";
    case "vacated":
      return isUndone(records, batchId) && !isPardoned(records, batchId);
    default:
      return false;
  }
}
