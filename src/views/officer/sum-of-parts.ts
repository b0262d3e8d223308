import type { Part } from "../../model/derived/totals.ts";
import { sumOf, type Quantity } from "../../model/quantity.ts";

/**
 * The sum of parts, a lower bound where a part has no number; `null` where there is no number at all.
 * @param incomplete whether something that is no part may belong to the sum too
 */
export function sumOfParts(parts: readonly Part[], incomplete = false): Quantity | "no-number" | null {
  const numbers = parts.filter((part) => typeof part === "object");
  const unnumbered = parts.includes("no-number");
  return sumOf(numbers, unnumbered || incomplete) ?? (unnumbered ? "no-number" : null);
}
