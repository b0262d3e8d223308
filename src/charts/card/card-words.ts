import type { CardTag } from "./tag.ts";

/** What a card says: the picture that stands for a page where it is shared. */
export interface Card {
  /** What kind of page it is. */
  readonly kind: string;
  readonly title: string;
  /** A status in a word. */
  readonly tag: CardTag | null;
  /** Sentences, each on lines of its own. */
  readonly lines: readonly string[];
  /** Large numbers side by side, three at most. */
  readonly numbers: readonly CardNumber[];
  /** The name of the site. */
  readonly site: string;
  /** How many sources there are, and the day up to which the record goes. */
  readonly foot: string;
}

/** An amount under what it counts. */
export interface CardNumber {
  readonly label: string;
  /** The number with its qualifier, or why there is none. */
  readonly amount: string;
  /** Whether the amount is a number: what is not known is set smaller. */
  readonly known: boolean;
  /** What must be said with the number; may be empty. */
  readonly note: string;
}
