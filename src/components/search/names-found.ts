import type { NameEntry } from "../../views/search/name-entry.ts";

/** Who was found by name, the best first. */
export interface NamesFound {
  readonly entries: readonly NameEntry[];
  /** Whether a typing error had to be supposed: these are similar names, and perhaps other people. */
  readonly similar: boolean;
  /** Whether there are more: so many bear the name that only the first were loaded. */
  readonly more: boolean;
}

/** Nobody. */
export const NOBODY: NamesFound = { entries: [], similar: false, more: false };
