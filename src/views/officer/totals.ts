import type { OfficerShare, ScopeTotals, Total } from "../../model/derived/totals.ts";
import { sumOf } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { hasReached } from "../batch/reached.ts";

/** The sums of convictions of an officer. */
export type OfficerStep = "moved" | "announced_only" | "vacated";

/** Whether a share is in no sum though its batch took the step: not known, of a batch not counted in convictions. */
export function isUncounted(records: Records, share: OfficerShare, step: OfficerStep): boolean {
  return share.quantity === null && share[step] === "nothing" && hasReached(records, share.batch_id, step);
}

/**
 * The totals of an officer as pages say them: a sum of convictions is a lower bound where a share is in no sum. Such a
 * batch is one in which the officer’s share is not known; that courts vacated convictions in it is not said.
 */
export function officerTotals(records: Records, officerId: string): ScopeTotals {
  const totals = records.totals("officer", officerId);
  const shares = records
    .shares("officer_id", officerId)
    .filter(({ batch_id }) => totals.batch_ids.includes(batch_id));
  const uncounted = (step: OfficerStep) =>
    shares.filter((share) => isUncounted(records, share, step)).map(({ batch_id }) => batch_id);
  const atLeast = (step: OfficerStep): Total => {
    const { quantity } = totals[step];
    if (quantity === null) return totals[step];
    return { ...totals[step], quantity: sumOf([quantity], uncounted(step).length > 0) };
  };
  const moved = atLeast("moved");
  const unknown = moved.quantity === null ? [] : uncounted("moved");
  return {
    ...totals,
    moved: { ...moved, batch_ids_without_number: [...moved.batch_ids_without_number, ...unknown] },
    announced_only: atLeast("announced_only"),
    vacated: atLeast("vacated"),
  };
}
