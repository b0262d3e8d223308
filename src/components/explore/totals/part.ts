import type { Quantity } from "../../../model/quantity.ts";

/** Which sum it is: the counts of convictions by step, and the batches that are known only by people or cases. */
export type SumName = "requested" | "moved" | "announced_only" | "vacated" | "people" | "cases";

/** Why a row is in no sum. */
export type Reason =
  | "share"
  | "not-used"
  | "inside"
  | "not-moved"
  | "counted-in-convictions"
  | "describes"
  | "several-officers"
  | "overlap";

/** What a row adds: a number to a sum, that a number of the sum is not known, nothing, or nothing for a reason. */
export type Part =
  | { readonly kind: "number"; readonly sum: SumName; readonly quantity: Quantity }
  | { readonly kind: "no-number"; readonly sum: SumName }
  | { readonly kind: "left-out"; readonly reason: Reason };
