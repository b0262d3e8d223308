import { amountOf, countOf } from "../../format/counts.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { hasReached } from "./reached.ts";

/** The totals of a scope by name. */
export type TotalName = "requested" | "moved" | "announced_only" | "vacated" | "people" | "cases";

/** What each total counts, for table heads and lists. */
export const TOTAL_LABELS: Record<TotalName, string> = {
  requested: "Convictions requested",
  moved: "Convictions moved",
  announced_only: "of which announced only",
  vacated: "Convictions vacated",
  people: "People, in batches not counted in convictions",
  cases: "Cases, in batches not counted in convictions",
};

const NOTHING: Record<TotalName, string> = {
  requested: "none found",
  moved: "none found",
  announced_only: "none found",
  vacated: "no ruling found",
  people: "none counted so",
  cases: "none counted so",
};

/** A total in words. */
export interface ScopeAmount {
  readonly words: string;
  /** The value by which a table sorts; -1 where there is no number. */
  readonly sort: number;
  /** A number; something found of which the number is not known; nothing found; nobody looked. */
  readonly kind: "number" | "unknown" | "nothing" | "not-looked";
}

/**
 * A total in words. A missing number is never zero: it is told apart whether nobody looked, nothing was found, or
 * something was found of which the number is not known. Batches shared with other areas are named, not counted.
 * @param looked whether anybody looked for batches in the scope
 */
export function scopeAmount(
  records: Records,
  totals: ScopeTotals,
  name: TotalName,
  looked = true,
): ScopeAmount {
  const { quantity, batch_ids_without_number: unnumbered } = totals[name];
  if (quantity !== null) return { words: amountOf(quantity), sort: quantity.value, kind: "number" };
  const reached = (ids: readonly string[]) => ids.filter((id) => hasReached(records, id, name)).length;
  if (unnumbered.length > 0 || reached(totals.batch_ids) > 0)
    return { words: "number not known", sort: -1, kind: "unknown" };
  if (!looked) return { words: "not looked for", sort: -1, kind: "not-looked" };
  const shared = reached(totals.shared_batch_ids);
  const words =
    shared === 0 ? NOTHING[name] : `none alone; ${countOf(shared, "shared batch", "shared batches")}`;
  return { words, sort: -1, kind: "nothing" };
}
