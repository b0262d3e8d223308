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
  const counted = new Set(totals[name].batch_ids);
  return totals.batch_ids.filter((id) => !counted.has(id) && hasReached(records, id, name));
}
