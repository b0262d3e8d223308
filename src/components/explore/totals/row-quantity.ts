import type { Quantity } from "../../../model/quantity.ts";
import type { Measure, Qualifier } from "../../../model/vocabulary/batches.ts";
import type { Row } from "../row.ts";

/** The number of a row with its unit and qualifier, as the files have them; `null` where the row has none. */
export function rowQuantity(row: Row, unitColumn: "measure" | "unit"): Quantity | null {
  const { [unitColumn]: unit, qualifier, value } = row;
  if (typeof value !== "number" || typeof unit !== "string" || typeof qualifier !== "string") return null;
  return { unit: unit as Measure, qualifier: qualifier as Qualifier, value };
}
