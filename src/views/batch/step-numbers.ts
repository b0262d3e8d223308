import { amountOf, countOf, quantityOf } from "../../format/counts.ts";
import { capitalized } from "../../format/lists.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { KeyNumber, Numbers } from "../kit/block.ts";
import { hasReached } from "./reached.ts";
import { scopeAmount } from "./scope-amount.ts";

type Step = "requested" | "moved" | "vacated";

/** The three counts by name, each with what it counts: true also where the number is not known. */
export const STEPS: Record<Step, { readonly label: string; readonly meaning: string }> = {
  requested: { label: "Requested", meaning: "Counts what was asked of a prosecutor." },
  moved: { label: "Moved", meaning: "Counts what a prosecutor asked of a court, or publicly announced." },
  vacated: { label: "Vacated", meaning: "Counts what a court set aside." },
};

/** Requested, moved and vacated of a scope as large numbers. The batches that make them up stand beside them. */
export function stepNumbers(records: Records, totals: ScopeTotals, looked = true): Numbers {
  const numberAt = (step: Step): KeyNumber => {
    const { quantity, batch_ids_without_number: unnumbered } = totals[step];
    const words = quantity === null ? scopeAmount(records, totals, step, looked).words : quantityOf(quantity);
    const notes = [
      STEPS[step].meaning,
      ...(step === "moved" ? announcedWords(totals) : []),
      ...(unnumbered.length > 0 ? [unnumberedWords(unnumbered.length, quantity !== null)] : []),
      ...(quantity === null ? [] : sharedWords(records, totals, step)),
    ];
    return { label: STEPS[step].label, amount: capitalized(words), note: [notes.join(" ")] };
  };
  return { kind: "numbers", numbers: [numberAt("requested"), numberAt("moved"), numberAt("vacated")] };
}

function announcedWords({ announced_only: { quantity } }: ScopeTotals): string[] {
  return quantity === null ? [] : [`${capitalized(amountOf(quantity))} of them announced only.`];
}

function unnumberedWords(batches: number, more: boolean): string {
  const counted = more
    ? `${batches} more ${batches === 1 ? "batch" : "batches"}`
    : countOf(batches, "batch", "batches");
  return `${counted} without a number.`;
}

function sharedWords(records: Records, totals: ScopeTotals, step: Step): string[] {
  const shared = totals.shared_batch_ids.filter((id) => hasReached(records, id, step)).length;
  return shared === 0
    ? []
    : [`Apart from ${countOf(shared, "batch", "batches")} shared with other counties.`];
}
