import type { NameEntry } from "../../views/search/name-entry.ts";
import type { NameWord } from "./name-words.ts";

/** A person with the words by which they may be found. */
export interface Person {
  /** The place in the order of all names. */
  readonly place: number;
  readonly entry: NameEntry;
  readonly words: readonly NameWord[];
}

/** People of whom some may be meant. */
export interface Candidates {
  readonly people: readonly Person[];
  /** Whether nobody else may be meant; else there are more bearers of so common a name than are loaded. */
  readonly all: boolean;
}

/** The words of a query in the ways in which they may be read: as they stand, and with two neighbours written as one. */
export type Readings = readonly (readonly string[])[];

/** Where names are looked for. Rejects where a part of them cannot be loaded. */
export interface NameSource {
  /** How many people there are. */
  readonly size: number;
  /** Who may be meant by the words as they are written, in portions: the next is asked for while nobody fits. */
  written(readings: Readings): AsyncIterable<Candidates>;
  /** The same where each word may have a typing error. */
  misspelt(readings: Readings): AsyncIterable<Candidates>;
  /** Who has a name that is somewhat like one of the words. */
  like(words: readonly string[]): Promise<readonly Person[]>;
}
