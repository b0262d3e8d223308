import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";

/** An officer's part of a batch. @throws Error if the officer does not stand in the batch */
export function shareOf(records: Records, officerId: string, batchId: string): OfficerShare {
  const share = records.shares("officer_id", officerId).find(({ batch_id }) => batch_id === batchId);
  if (share === undefined) throw new Error(`${officerId} does not stand in ${batchId}`);
  return share;
}
