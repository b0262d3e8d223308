import type { Term } from "../../model/vocabulary/vocabulary.ts";
import type { COMPUTED_TERMS } from "../en/computed-terms.ts";

/** The closed lists of the computed tables in any language: the same lists, the same codes. */
export type ComputedTerms = {
  readonly [Name in keyof typeof COMPUTED_TERMS]: Readonly<Record<keyof (typeof COMPUTED_TERMS)[Name], Term>>;
};
