import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { KeyNumber, Numbers } from "../kit/block.ts";
import { hasReached } from "./reached.ts";
import { scopeAmount } from "./scope-amount.ts";

type Step = "requested" | "moved" | "vacated";

/** Requested, moved and vacated of a scope as large numbers. The batches that make them up stand beside them. */
export function stepNumbers(records: Records, totals: ScopeTotals, looked = true): Numbers {
  const forms = wordsOf(records);
  const { names } = forms.batch.steps;
  const numberAt = (step: Step): KeyNumber => {
    const { quantity, batch_ids_without_number: unnumbered } = totals[step];
    const words =
      quantity === null ? scopeAmount(records, totals, step, looked).words : forms.quantity(quantity);
    const notes = [
      names[step].meaning,
      ...(step === "moved" ? announcedWords(records, totals) : []),
      ...(unnumbered.length > 0 ? [unnumberedWords(records, unnumbered.length, quantity !== null)] : []),
      ...(quantity === null ? [] : sharedWords(records, totals, step)),
    ];
    return { label: names[step].label, amount: capitalized(words), note: [notes.join(" ")] };
  };
  return { kind: "numbers", numbers: [numberAt("requested"), numberAt("moved"), numberAt("vacated")] };
}

function announcedWords(records: Records, { announced_only: { quantity } }: ScopeTotals): string[] {
  const { amount, batch } = wordsOf(records);
  return quantity === null ? [] : [batch.totals.ofThemAnnounced(capitalized(amount(quantity)))];
}

function unnumberedWords(records: Records, batches: number, more: boolean): string {
  const { count, kit, batch } = wordsOf(records);
  return batch.totals.withoutNumber(count(batches, more ? kit.nouns.moreBatch : kit.nouns.batch));
}

function sharedWords(records: Records, totals: ScopeTotals, step: Step): string[] {
  const { count, kit, batch } = wordsOf(records);
  const shared = totals.shared_batch_ids.filter((id) => hasReached(records, id, step)).length;
  return shared === 0 ? [] : [batch.totals.apart(count(shared, kit.nouns.batch))];
}
