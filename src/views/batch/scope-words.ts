import { amountOf, quantityOf } from "../../format/counts.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { lawyersFirstWords } from "./remedies.ts";
import { scopeAmount } from "./scope-amount.ts";

/** What was moved and vacated in a scope, in a sentence after an opening such as "In 4 batches of this county alone". */
export function stepsInWords(records: Records, totals: ScopeTotals, opening: string): string {
  const counts = [totals.people.quantity, totals.cases.quantity]
    .filter((quantity) => quantity !== null)
    .map(quantityOf);
  const apart =
    counts.length === 0
      ? ""
      : ` Counted in other units, where no number of convictions is in use: ${counts.join("; ")}.`;
  const lawyersFirst = lawyersFirstWords(records, totals.moved.batch_ids);
  const asked = lawyersFirst === "" ? "" : ` ${lawyersFirst}`;
  return `${opening}, ${stepWords(records, totals)}.${asked}${apart}`;
}

function stepWords(records: Records, totals: ScopeTotals): string {
  const isUnknown = (name: "moved" | "vacated") => scopeAmount(records, totals, name).kind === "unknown";
  if (isUnknown("moved") && isUnknown("vacated"))
    return "neither the number of convictions that prosecutors moved to undo nor the number undone is known";
  return `${movedWords(records, totals)}; ${vacatedWords(records, totals)}`;
}

function movedWords(records: Records, totals: ScopeTotals): string {
  const { moved, announced_only } = totals;
  if (moved.quantity !== null) {
    const only =
      announced_only.quantity === null ? "" : ` (${amountOf(announced_only.quantity)} announced only)`;
    return `prosecutors moved, or said publicly that they would move, to undo ${quantityOf(moved.quantity)}${only}`;
  }
  return scopeAmount(records, totals, "moved").kind === "unknown"
    ? "how many convictions prosecutors moved to undo is not known"
    : "no act of a prosecutor was found";
}

function vacatedWords(records: Records, totals: ScopeTotals): string {
  if (totals.vacated.quantity !== null) return `courts vacated ${quantityOf(totals.vacated.quantity)}`;
  return scopeAmount(records, totals, "vacated").kind === "unknown"
    ? "how many courts vacated is not known"
    : "no ruling was found";
}
