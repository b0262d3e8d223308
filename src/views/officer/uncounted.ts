import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { hasReached } from "../batch/reached.ts";

/** The sums of convictions of an officer. */
export type OfficerStep = "moved" | "announced_only" | "vacated";

/** Whether a share is in no sum though its batch took the step: not known, of a batch not counted in convictions. */
export function isUncounted(records: Records, share: OfficerShare, step: OfficerStep): boolean {
  return share.quantity === null && share[step] === "nothing" && hasReached(records, share.batch_id, step);
}
