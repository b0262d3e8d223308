import type { Records } from "../../model/records.ts";
import type { BatchStatus } from "../../model/vocabulary/batches.ts";

const RULED: readonly BatchStatus[] = ["granted-in-part", "granted"];
const MOVED: readonly BatchStatus[] = ["announced", "motion-filed", ...RULED];

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
      return RULED.includes(status);
    default:
      return false;
  }
}
