import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { hasReached } from "../batch/reached.ts";
import { sumOfParts } from "./sum-of-parts.ts";

/** The sums of convictions of an officer. */
type OfficerStep = "moved" | "announced_only" | "vacated";

/** The sum of an officer's shares: a lower bound where one has no number, or is in no sum though its batch took the step. */
export function sumOfShares(
  records: Records,
  shares: readonly OfficerShare[],
  step: OfficerStep,
): ReturnType<typeof sumOfParts> {
  return sumOfParts(
    shares.map((share) => share[step]),
    shares.some((share) => isUncounted(records, share, step)),
  );
}

/** Whether a share is in no sum though its batch took the step: not known, of a batch not counted in convictions. */
function isUncounted(records: Records, share: OfficerShare, step: OfficerStep): boolean {
  return share.quantity === null && share[step] === "nothing" && hasReached(records, share.batch_id, step);
}
