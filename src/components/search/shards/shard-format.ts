import type { NameEntry, NameNote } from "../../../views/search/name-entry.ts";

/** The file that is loaded first: everybody, or where the parts of a long list lie. */
export type NamesFile = { readonly names: readonly NameEntry[] } | ShardedNamesFile;

/** What leads to the parts. */
export interface ShardedNamesFile {
  /** How many people there are. */
  readonly size: number;
  /** How many places of a run are in one file of people. */
  readonly peopleInFile: number;
  /** The first word of every file of words, of words read backwards, and of people by their names written as one. */
  readonly first: Readonly<Record<"words" | "ends" | "joined", readonly string[]>>;
}

/** The two long lists of people, each sorted by word: those whose family name it is, those whose other name it is. */
export const RUNS = ["family", "given"] as const;

export type Run = (typeof RUNS)[number];

/** A file of words, in their order: how many places each has in both runs, which follow each other. */
export interface WordsFile {
  readonly words: readonly string[];
  readonly counts: Readonly<Record<Run, readonly number[]>>;
  /** The place of the first word in both runs. */
  readonly from: Readonly<Record<Run, number>>;
}

/** A file of words read backwards, in their order: for words with an error near their beginning. */
export type EndsFile = readonly string[];

/** A file of people: what many share is written once. */
export interface PeopleFile {
  readonly kinds: readonly { readonly type: string; readonly folder: string }[];
  readonly notes: readonly NameNote[];
  readonly people: readonly PackedPerson[];
}

/** A person: place in the order of names, given and family name, id, number of kind and note; the rest where it says more. */
export type PackedPerson = readonly [
  place: number,
  given: string,
  family: string,
  id: string,
  kind: number,
  note: number,
  name?: string | null,
  others?: readonly string[],
];

/** The names of the files below the folder of names. */
export const SHARD_FILES = {
  words: (number: number) => `words-${number}`,
  ends: (number: number) => `ends-${number}`,
  people: (run: Run | "joined", number: number) => `${run}-${number}`,
} as const;
