import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { hasReached, isRulingUnnumbered, undoneWithoutRuling, type UndoneWithoutRuling } from "./reached.ts";

/** The totals of a scope by name. */
export type TotalName = "requested" | "moved" | "announced_only" | "vacated" | "people" | "cases";

/** A total in words. */
export interface ScopeAmount {
  readonly words: string;
  /** The value by which a table sorts; -1 where there is no number. */
  readonly sort: number;
  /**
   * A number; something found without one, or in no ruling that has one; no ruling but a pardon or a report; nothing
   * found; nobody looked.
   */
  readonly kind: "number" | "unknown" | "no-ruling-number" | UndoneWithoutRuling | "nothing" | "not-looked";
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
  const forms = wordsOf(records);
  const { totals: words } = forms.batch;
  if (quantity !== null) return { words: forms.amount(quantity), sort: quantity.value, kind: "number" };
  const isUnruled = (id: string) => totals.kind !== "officer" && isRulingUnnumbered(records, id);
  if (name === "vacated" && totals.batch_ids.some(isUnruled))
    return { words: forms.kit.vacated.noRulingNumber, sort: -1, kind: "no-ruling-number" };
  const reached = (ids: readonly string[]) => ids.filter((id) => hasReached(records, id, name)).length;
  if (unnumbered.length > 0 || reached(totals.batch_ids) > 0)
    return { words: words.unknown, sort: -1, kind: "unknown" };
  const [otherwise] = totals.batch_ids.flatMap((id) => undoneWithoutRuling(records, id) ?? []);
  if (name === "vacated" && otherwise !== undefined)
    return { words: forms.kit.vacated[otherwise], sort: -1, kind: otherwise };
  if (!looked) return { words: words.notLooked, sort: -1, kind: "not-looked" };
  const shared = reached(totals.shared_batch_ids);
  const none =
    shared === 0 ? words.nothing[name] : words.noneAlone(forms.count(shared, forms.kit.nouns.sharedBatch));
  return { words: none, sort: -1, kind: "nothing" };
}
