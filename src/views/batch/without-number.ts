import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { hasReached } from "./reached.ts";
import type { TotalName } from "./scope-amount.ts";

/**
 * The batches of a scope that took a step and whose convictions are in no sum of it: those without a number, and those
 * counted in people or cases only.
 */
export function batchesWithoutNumber(
  records: Records,
  totals: ScopeTotals,
  name: TotalName,
): readonly string[] {
  const { batch_ids } = totals[name];
  return totals.batch_ids.filter((id) => !batch_ids.includes(id) && hasReached(records, id, name));
}
