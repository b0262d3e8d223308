import { wordsOf } from "../../messages/words.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";

/** Why it cannot be computed what of a batch no known share covers. */
export type Uncomputable = "no-whole" | "mixed-units" | "inexact-whole" | "inexact-share" | "overlap";

/** How much of a batch the known shares of listed officers cover. */
export interface Covered {
  readonly whole: Quantity;
  readonly value: number;
}

/**
 * How much of a batch the known shares cover. Computed only where the whole and every known share are exact and of
 * one unit, and the shares are not more than the whole; else why it is not computable, `null` where no share is known.
 */
export function coveredPart(records: Records, batch: Batch): Covered | Uncomputable | null {
  const known = knownShares(records, batch);
  const [first] = known;
  if (first === undefined) return null;
  const figure = usedFigure(records, batch.batch_id, first.unit);
  const whole = figure === null ? null : quantityOfFigure(figure);
  const reason = whyNotComputable(whole, known);
  if (typeof reason === "string" || whole === null) return reason;
  return { whole, value: known.reduce((sum, quantity) => sum + quantity.value, 0) };
}

/** What of a batch no share of a listed officer covers, or why that is not computable. */
export function remainderInWords(records: Records, batch: Batch): string {
  const {
    number,
    quantity,
    batch: { remainder },
  } = wordsOf(records);
  const covered = coveredPart(records, batch);
  if (covered === null) return remainder.unknown;
  if (typeof covered === "string") return remainder.uncomputable(remainder.reasons[covered]);
  const whole = quantity(covered.whole);
  const isWholeKnown = records.shares("batch_id", batch.batch_id).every((share) => share.quantity !== null);
  if (covered.value === covered.whole.value)
    return isWholeKnown ? remainder.whole(whole) : remainder.wholeOfKnown(whole);
  return remainder.part(number(covered.value), whole, number(covered.whole.value - covered.value));
}

function knownShares(records: Records, { batch_id }: Batch): readonly Quantity[] {
  return records
    .shares("batch_id", batch_id)
    .map(({ quantity }) => quantity)
    .filter((quantity) => quantity !== null);
}

function whyNotComputable(whole: Quantity | null, known: readonly Quantity[]): Uncomputable | null {
  if (whole === null) return "no-whole";
  if (known.some((quantity) => quantity.unit !== whole.unit)) return "mixed-units";
  if (whole.qualifier !== "exactly") return "inexact-whole";
  if (known.some((quantity) => quantity.qualifier !== "exactly")) return "inexact-share";
  if (known.reduce((sum, quantity) => sum + quantity.value, 0) > whole.value) return "overlap";
  return null;
}
