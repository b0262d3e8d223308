import { isOneErrorApart, typingErrors } from "../spelling.ts";
import { exchangedMiddle, reversed, sparedLetters } from "./one-error.ts";
import {
  RUNS,
  SHARD_FILES,
  type EndsFile,
  type Run,
  type ShardedNamesFile,
  type WordsFile,
} from "./shard-format.ts";

/** Loads a file by its name. Rejects where it cannot be loaded. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Places that follow each other in a run, up to before `to`. */
export interface Places {
  readonly run: Run | "joined";
  readonly from: number;
  readonly to: number;
}

/** Beyond all letters with which a word may go on. */
const LAST = "\uffff";
const LETTERS_OF_LIKENESS = 2;
const WORDS_OF_LIKENESS = 6;
const LETTERS_FOR_AN_ERROR = 3;

/** The files from that in which a beginning of words may first stand to that in which it may last. */
export function filesWith(first: readonly string[], beginning: string): readonly number[] {
  const exactly = first.indexOf(beginning);
  const before = first.findLastIndex((word) => word < beginning);
  const from = exactly === -1 ? Math.max(before, 0) : exactly;
  const to = first.findLastIndex((word) => word <= beginning + LAST);
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

/** All words of names, in files of which only those are loaded that a question needs. */
export class WordList {
  readonly #first: ShardedNamesFile["first"];
  readonly #load: LoadShard;

  constructor(first: ShardedNamesFile["first"], load: LoadShard) {
    this.#first = first;
    this.#load = load;
  }

  /** Where the bearers of the words stand that begin so: the word itself is the first of them. */
  startingWith(beginning: string): Promise<readonly Places[]> {
    return this.#placesOf(beginning, (word) => word.startsWith(beginning));
  }

  /** Where the bearers of a word stand. */
  exactly(wanted: string): Promise<readonly Places[]> {
    return this.#placesOf(wanted, (word) => word === wanted);
  }

  /** The words one typing error away from another. */
  async oneErrorFrom(word: string): Promise<readonly string[]> {
    const near = await this.#sharing(word, sparedLetters(word));
    const exchanged = exchangedMiddle(word);
    return [...new Set([...near, ...(exchanged === null ? [] : [exchanged])])].filter((other) =>
      isOneErrorApart(word, other),
    );
  }

  /** The words most like another that begin or end as it does, if they have two thirds of its letters. */
  async like(word: string): Promise<readonly string[]> {
    const near = await this.#sharing(word, LETTERS_OF_LIKENESS);
    return near
      .map((other) => ({ other, errors: typingErrors(word, other) }))
      .filter(({ errors }) => errors <= word.length / LETTERS_FOR_AN_ERROR)
      .sort((a, b) => a.errors - b.errors)
      .slice(0, WORDS_OF_LIKENESS)
      .map(({ other }) => other);
  }

  /** The words that have the first or the last letters in common with another. */
  async #sharing(word: string, letters: number): Promise<readonly string[]> {
    const [start, end] = [word.slice(0, letters), reversed(word).slice(0, letters)];
    const [words, ends] = await Promise.all([
      this.#files<WordsFile>(SHARD_FILES.words, this.#first.words, start),
      this.#files<EndsFile>(SHARD_FILES.ends, this.#first.ends, end),
    ]);
    return [
      ...words.flatMap((file) => file.words.filter((other) => other.startsWith(start))),
      ...ends.flatMap((file) => file.filter((other) => other.startsWith(end)).map(reversed)),
    ];
  }

  async #placesOf(beginning: string, fits: (word: string) => boolean): Promise<readonly Places[]> {
    const files = await this.#files<WordsFile>(SHARD_FILES.words, this.#first.words, beginning);
    return RUNS.flatMap((run) => {
      const found = files.flatMap((file) => placesIn(file, run, fits));
      const [from, to] = [found[0]?.from ?? 0, found.at(-1)?.to ?? 0];
      return from === to ? [] : [{ run, from, to }];
    });
  }

  async #files<File>(nameOf: (number: number) => string, first: readonly string[], beginning: string) {
    const loaded = filesWith(first, beginning).map((number) => this.#load(nameOf(number)));
    return (await Promise.all(loaded)) as readonly File[];
  }
}

/** The places of the fitting words of one file, which follow each other. */
function placesIn(
  { words, counts, from: start }: WordsFile,
  run: Run,
  fits: (word: string) => boolean,
): readonly Omit<Places, "run">[] {
  let from = start[run];
  return words.flatMap((word, index) => {
    const place = { from, to: from + (counts[run][index] ?? 0) };
    from = place.to;
    return fits(word) && place.to > place.from ? [place] : [];
  });
}
