import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { KeyNumber, Numbers } from "../kit/block.ts";
import { hasReached } from "./reached.ts";
import { lawyersFirstWords } from "./remedies.ts";
import { scopeAmount } from "./scope-amount.ts";
import { batchesWithoutNumber } from "./without-number.ts";

type Step = "requested" | "moved" | "vacated";

/** Requested, moved and vacated of a scope as large numbers. The batches that make them up stand beside them. */
export function stepNumbers(records: Records, totals: ScopeTotals, looked = true): Numbers {
  const forms = wordsOf(records);
  const { names } = forms.batch.steps;
  const numberAt = (step: Step): KeyNumber => {
    const { quantity } = totals[step];
    const unnumbered = batchesWithoutNumber(records, totals, step).length;
    const words =
      quantity === null ? scopeAmount(records, totals, step, looked).words : forms.quantity(quantity);
    const notes = [
      names[step].meaning,
      ...(step === "moved" ? cautionsOnMoved(records, totals) : []),
      ...(unnumbered > 0 ? [unnumberedWords(records, unnumbered, quantity !== null)] : []),
      ...(quantity === null ? [] : sharedWords(records, totals, step)),
    ];
    return { label: names[step].label, amount: capitalized(words), note: [notes.join(" ")] };
  };
  return { kind: "numbers", numbers: [numberAt("requested"), numberAt("moved"), numberAt("vacated")] };
}

function cautionsOnMoved(records: Records, { moved, announced_only: { quantity } }: ScopeTotals): string[] {
  const { amount, batch } = wordsOf(records);
  const lawyersFirst = lawyersFirstWords(records, moved.batch_ids);
  return [
    ...(quantity === null ? [] : [batch.totals.ofThemAnnounced(capitalized(amount(quantity)))]),
    ...(lawyersFirst === "" ? [] : [lawyersFirst]),
  ];
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
