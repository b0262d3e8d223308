import type { Records } from "../../model/records.ts";
import { MOVED_STATUSES, type BatchStatus } from "../../model/vocabulary/batches.ts";
import { hasNoRulingFound } from "../../model/no-ruling-found.ts";
import { remedySources } from "./remedies.ts";

const RULED: readonly BatchStatus[] = ["granted-in-part", "granted"];

/** What is known to have undone convictions of a batch where no ruling of a court is. */
export type UndoneWithoutRuling = "pardoned" | "reported";

/** Whether the convictions of a batch, all or some, were undone: by a ruling of a court, by pardon, or as is reported. */
function isUndone(records: Records, batchId: string): boolean {
  return RULED.includes(records.get("batches", batchId).status);
}

/**
 * Whether they were undone by pardon, which is no ruling of a court; or whether that they were is only reported, since
 * rulings were looked for in every county of the batch and none was found. `null` where a ruling is known, or nothing.
 */
export function undoneWithoutRuling(records: Records, batchId: string): UndoneWithoutRuling | null {
  if (!isUndone(records, batchId)) return null;
  if (remedySources(records, batchId, "pardon") !== null) return "pardoned";
  const { county_ids } = records.get("batches", batchId);
  const coverage = county_ids.flatMap((id) => records.where("coverage", "county_id", id));
  const isNumbered = records.batchNumbers(batchId).vacated !== null;
  return !isNumbered && hasNoRulingFound(coverage, county_ids) ? "reported" : null;
}

/** Whether a batch is counted in convictions and a court granted it, but no ruling gives a number of them. */
export function isRulingUnnumbered(records: Records, batchId: string): boolean {
  const { moved, vacated } = records.batchNumbers(batchId);
  return moved !== null && vacated === null && hasReached(records, batchId, "vacated");
}

/** Whether a batch took a step, with a number of convictions or without. Counts that are no steps are never reached. */
export function hasReached(records: Records, batchId: string, step: string): boolean {
  const { status } = records.get("batches", batchId);
  switch (step) {
    case "requested":
      return records.where("batch_steps", "batch_id", batchId).some((row) => row.step === "requested");
    case "moved":
      return MOVED_STATUSES.includes(status);
    case "announced_only":
      return status === "announced";
    case "vacated":
      return isUndone(records, batchId) && undoneWithoutRuling(records, batchId) === null;
    default:
      return false;
  }
}
