import { numberInWords, quantityOf } from "../../format/counts.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";

/** How much of a batch the known shares of listed officers cover. */
export interface Covered {
  readonly whole: Quantity;
  readonly value: number;
}

/**
 * How much of a batch the known shares cover. Computed only where the whole and every known share are exact and of
 * one unit, and the shares are not more than the whole; else why it is not computable, `null` where no share is known.
 */
export function coveredPart(records: Records, batch: Batch): Covered | string | null {
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
  const covered = coveredPart(records, batch);
  if (covered === null) return "What part of the batch belongs to each officer is not known.";
  if (typeof covered === "string")
    return `The part that belongs to no listed officer cannot be computed: ${covered}.`;
  const { whole, value } = covered;
  const isWholeKnown = records.shares("batch_id", batch.batch_id).every(({ quantity }) => quantity !== null);
  if (value === whole.value)
    return isWholeKnown
      ? `The shares add up to the whole: ${quantityOf(whole)}.`
      : `The known shares add up to the whole, ${quantityOf(whole)}, though the share of some listed officers is not known.`;
  return `The known shares add up to ${numberInWords(value)} of ${quantityOf(whole)}; the other ${numberInWords(whole.value - value)} belong to officers whose share is not known or who are not listed. This assumes that no conviction is counted for two officers.`;
}

function knownShares(records: Records, { batch_id }: Batch): readonly Quantity[] {
  return records
    .shares("batch_id", batch_id)
    .map(({ quantity }) => quantity)
    .filter((quantity) => quantity !== null);
}

function whyNotComputable(whole: Quantity | null, known: readonly Quantity[]): string | null {
  if (whole === null) return "no number of the whole batch in the same unit is in use";
  if (known.some((quantity) => quantity.unit !== whole.unit))
    return "the shares are counted in different units";
  if (whole.qualifier !== "exactly") return "the number of the whole batch is not exact";
  if (known.some((quantity) => quantity.qualifier !== "exactly")) return "a share is not exact";
  if (known.reduce((sum, quantity) => sum + quantity.value, 0) > whole.value)
    return "the shares add up to more than the whole, so some convictions rest on several officers";
  return null;
}
