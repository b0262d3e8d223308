import type { CardNumber } from "../../charts/card/card-words.ts";
import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { scopeAmount, type TotalName } from "../batch/scope-amount.ts";

const STEPS = ["requested", "moved", "vacated"] as const satisfies readonly TotalName[];

/** Requested, moved and vacated of a scope, each with its qualifier, or with why there is no number. */
export function stepNumbersOf(records: Records, totals: ScopeTotals, looked = true): readonly CardNumber[] {
  const { amount, batch, card } = wordsOf(records);
  const { quantity: announced } = totals.announced_only;
  return STEPS.map((step) => ({
    label: batch.totals.names[step],
    amount: capitalized(scopeAmount(records, totals, step, looked).words),
    known: totals[step].quantity !== null,
    note: step === "moved" && announced !== null ? card.announcedOnly(amount(announced)) : "",
  }));
}
