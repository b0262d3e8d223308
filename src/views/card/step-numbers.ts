import type { CardNumber } from "../../charts/card/card-words.ts";
import { amountOf } from "../../format/counts.ts";
import { capitalized } from "../../format/lists.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { scopeAmount, TOTAL_LABELS, type TotalName } from "../batch/scope-amount.ts";

const STEPS = ["requested", "moved", "vacated"] as const satisfies readonly TotalName[];

/** Requested, moved and vacated of a scope, each with its qualifier, or with why there is no number. */
export function stepNumbersOf(records: Records, totals: ScopeTotals, looked = true): readonly CardNumber[] {
  const { quantity: announced } = totals.announced_only;
  return STEPS.map((step) => ({
    label: TOTAL_LABELS[step],
    amount: capitalized(scopeAmount(records, totals, step, looked).words),
    known: totals[step].quantity !== null,
    note: step === "moved" && announced !== null ? `${amountOf(announced)} of them announced only` : "",
  }));
}
