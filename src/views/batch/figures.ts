import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Figure } from "../../model/tables/batches.ts";
import type { Measure } from "../../model/vocabulary/batches.ts";

/** The number of a figure with its unit and qualifier. */
export function quantityOfFigure({ measure, qualifier, value }: Figure): Quantity {
  return { unit: measure, qualifier, value };
}

/** The figures of a whole batch, officers' shares apart. */
export function wholeFigures(records: Records, batchId: string): readonly Figure[] {
  return records.where("figures", "batch_id", batchId).filter((figure) => figure.officer_id === null);
}

/** The figure of a whole batch that the site uses for a measure; `null` where no source gives one. */
export function usedFigure(records: Records, batchId: string, measure: Measure): Figure | null {
  const figures = wholeFigures(records, batchId);
  return figures.find((figure) => figure.measure === measure && figure.standing === "used") ?? null;
}
