import type { Term } from "../../model/vocabulary/vocabulary.ts";
import type { TERMS } from "../en/terms.ts";

/** The closed lists of the tables in any language: the same lists, the same codes, none missing and none more. */
export type Terms = {
  readonly [Name in keyof typeof TERMS]: Readonly<Record<keyof (typeof TERMS)[Name], Term>>;
};
