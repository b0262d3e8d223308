import type { Address } from "../../site/addresses.ts";

/** One person in the names index, as the browser loads it. */
export interface NameEntry {
  /** The name under which the page stands. */
  readonly name: string;
  readonly given: string;
  readonly family: string;
  /** The full name where it says more, and other names under which the press reported. */
  readonly others: readonly string[];
  /** What the page is: "Officer" or "Person", as in the filter by type. */
  readonly type: string;
  /** What a reader must know to tell the person apart; for an officer, the status. */
  readonly note: string;
  readonly href: Address;
}

/** The file that the browser loads. */
export interface NamesIndex {
  readonly names: readonly NameEntry[];
}
