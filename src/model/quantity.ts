import type { Measure, Qualifier } from "./vocabulary/batches.ts";

/** A number as a source gives it: what is counted, how exact it is, the number (a whole number, 0 or more). */
export interface Quantity {
  readonly unit: Measure;
  readonly qualifier: Qualifier;
  readonly value: number;
}

/** The whole numbers that a quantity allows, ends included; `null` means no bound is known on that side. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** The numbers that a quantity allows. `about` gives no bound: sources do not say how near. */
export function intervalOf({ qualifier, value }: Quantity): Interval {
  switch (qualifier) {
    case "exactly":
      return { low: value, high: value };
    case "at-least":
      return { low: value, high: null };
    case "more-than":
      return { low: value + 1, high: null };
    case "at-most":
      return { low: 0, high: value };
    case "nearly":
      return { low: 0, high: Math.max(0, value - 1) };
    case "about":
      return { low: null, high: null };
  }
}

/**
 * The qualifier of a sum: never stronger than any of its parts. `incomplete` means that a part of
 * the sum has no number at all, which makes the sum a lower bound.
 */
export function qualifierOfSum(qualifiers: Iterable<Qualifier>, incomplete = false): Qualifier {
  const seen = new Set(qualifiers);
  const lower = seen.has("more-than") || seen.has("at-least") || incomplete;
  const upper = seen.has("nearly") || seen.has("at-most");
  if (seen.has("about") || (lower && upper)) return "about";
  if (seen.has("more-than")) return "more-than";
  if (lower) return "at-least";
  if (seen.has("nearly")) return "nearly";
  if (seen.has("at-most")) return "at-most";
  return "exactly";
}

/**
 * The sum of quantities of one unit; `null` where there is nothing to add (no number is not zero).
 * @param incomplete whether something that belongs to the sum has no number
 * @throws RangeError if the units differ: people, cases and convictions are never added to each other
 */
export function sumOf(quantities: readonly Quantity[], incomplete = false): Quantity | null {
  const first = quantities[0];
  if (first === undefined) return null;
  const stray = quantities.find((quantity) => quantity.unit !== first.unit);
  if (stray) throw new RangeError(`cannot add ${stray.unit} to ${first.unit}`);
  return {
    unit: first.unit,
    qualifier: qualifierOfSum(
      quantities.map((quantity) => quantity.qualifier),
      incomplete,
    ),
    value: quantities.reduce((sum, quantity) => sum + quantity.value, 0),
  };
}
