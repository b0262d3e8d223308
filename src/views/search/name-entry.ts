import type { MarkedText } from "../../model/derived/marked-text.ts";
import type { Address } from "../../site/addresses.ts";

/** A description of a person; in another language than the tables', with their words told apart. */
export type NameNote = string | MarkedText;

/** One person in the names index, as the browser loads it. */
export interface NameEntry {
  /** The name under which the page stands. */
  readonly name: string;
  readonly given: string;
  readonly family: string;
  /** The full name where it says more, and other names under which the press reported. */
  readonly others: readonly string[];
  /** What the page is, in the words of the filter by type: "Officer", "Person". */
  readonly type: string;
  /** What a reader must know to tell the person apart; for an officer, the status. */
  readonly note: NameNote;
  readonly href: Address;
}

/** The file that the browser loads. */
export interface NamesIndex {
  readonly names: readonly NameEntry[];
}
