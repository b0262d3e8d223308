import { sumOf, type Quantity } from "../../../model/quantity.ts";
import type { AddingRule } from "../../../views/explore/adding.ts";
import type { Row } from "../row.ts";
import type { Reason, SumName } from "./part.ts";
import { rowParts, type AddedBatches } from "./row-parts.ts";

/** One sum of the rows that are shown. */
export interface Sum {
  readonly name: SumName;
  readonly quantity: Quantity;
  /** How many rows have a number in it. */
  readonly rows: number;
  /** How many rows belong to it and have no number, which makes it a lower bound. */
  readonly withoutNumber: number;
}

/** Every sum of the rows that are shown, and how many rows are in none, by why. */
export interface Sums {
  readonly sums: readonly Sum[];
  readonly leftOut: readonly { readonly reason: Reason; readonly rows: number }[];
}

const ORDER: readonly SumName[] = ["requested", "moved", "announced_only", "vacated", "people", "cases"];

/**
 * The sums of rows by the rules of the record: convictions by step, people and cases apart, qualifiers kept; disputed and
 * earlier figures, shares beside whole batches, and batches counted inside others are in none.
 */
export function sumsOf(rule: AddingRule, rows: readonly Row[], batches: AddedBatches): Sums {
  const parts = rowParts(rule, rows, batches);
  const sums = ORDER.flatMap((name): readonly Sum[] => {
    const quantities = parts.flatMap((part) =>
      part.kind === "number" && part.sum === name ? [part.quantity] : [],
    );
    const withoutNumber = parts.filter((part) => part.kind === "no-number" && part.sum === name).length;
    const quantity = sumOf(quantities, withoutNumber > 0);
    return quantity === null ? [] : [{ name, quantity, rows: quantities.length, withoutNumber }];
  });
  const reasons = Map.groupBy(
    parts.flatMap((part) => (part.kind === "left-out" ? [part.reason] : [])),
    (reason) => reason,
  );
  return { sums, leftOut: [...reasons].map(([reason, { length }]) => ({ reason, rows: length })) };
}
