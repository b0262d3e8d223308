import MiniSearch from "minisearch";
import type { NameEntry, NamesIndex } from "../../views/search/name-entry.ts";
import { foldedWords } from "./fold.ts";
import { matchName } from "./name-match.ts";
import { nameWords, type NameWord } from "./name-words.ts";
import { typingErrors } from "./spelling.ts";

/** Who was found by name, the best first. */
export interface NamesFound {
  readonly entries: readonly NameEntry[];
  /** Whether a typing error had to be supposed: these are similar names, and perhaps other people. */
  readonly similar: boolean;
}

/** Exchanged letters count as two changes to the index, and as one error to a reader. */
const CHANGES_LOOKED_FOR = 2;
const LETTERS_FOR_CHANGES = 4;
const NEAREST = { changes: 3, lettersForAnError: 3, count: 3 };

/** Finds people by name: the index gives whoever may be meant, the words decide. */
export class NamesSearch {
  readonly size: number;
  readonly #people: readonly { readonly entry: NameEntry; readonly words: readonly NameWord[] }[];
  readonly #index: MiniSearch<{ id: number; names: string }>;

  constructor({ names }: NamesIndex) {
    this.size = names.length;
    this.#people = names.map((entry) => ({ entry, words: nameWords(entry) }));
    this.#index = new MiniSearch({ fields: ["names"], tokenize: (text) => text.split(" ") });
    this.#index.addAll(this.#people.map(({ words }, id) => ({ id, names: namesOf(words).join(" ") })));
  }

  /** Everybody whom all words of the query fit: those written so, else those one typing error away. */
  find(query: string): NamesFound {
    const readings = readingsOf(foldedWords(query));
    if (readings.every((words) => words.every((word) => word.length === 1) && words.length < 2))
      return { entries: [], similar: false };
    const found = this.#candidates(readings.flat(), CHANGES_LOOKED_FOR).flatMap((id) => {
      const person = this.#people[id];
      if (person === undefined) return [];
      const matches = readings
        .map((words) => matchName(words, person.words))
        .filter((match) => match !== null)
        .sort((a, b) => a.errors - b.errors || b.score - a.score);
      return matches[0] === undefined ? [] : [{ id, entry: person.entry, ...matches[0] }];
    });
    const errors = Math.min(...found.map((match) => match.errors));
    return {
      similar: found.length > 0 && errors > 0,
      entries: found
        .filter((match) => match.errors === errors)
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .map(({ entry }) => entry),
    };
  }

  /** Where nobody was found: the names most like a word of the query, if any has two thirds of its letters. */
  nearest(query: string): readonly NameEntry[] {
    const words = foldedWords(query).filter((word) => word.length >= LETTERS_FOR_CHANGES);
    return this.#candidates(words, NEAREST.changes)
      .flatMap((id) => {
        const errors = nearness(words, namesOf(this.#people[id]?.words ?? []));
        return errors === null ? [] : [{ id, errors }];
      })
      .sort((a, b) => a.errors - b.errors || a.id - b.id)
      .slice(0, NEAREST.count)
      .flatMap(({ id }) => this.#people[id]?.entry ?? []);
  }

  #candidates(words: readonly string[], changes: number): number[] {
    const query = [...new Set(words)].join(" ");
    const fuzzy = (word: string) => (word.length < LETTERS_FOR_CHANGES ? false : changes);
    return this.#index.search(query, { prefix: true, fuzzy }).map(({ id }) => id as number);
  }
}

function namesOf(words: readonly NameWord[]): readonly string[] {
  return words.filter(({ part }) => part !== "note").map(({ text }) => text);
}

/** The fewest typing errors between a word and a name that may be meant by it; `null` where none may. */
function nearness(words: readonly string[], names: readonly string[]): number | null {
  const errors = words.flatMap((word) =>
    names
      .filter((name) => name.length >= LETTERS_FOR_CHANGES)
      .map((name) => typingErrors(word, name))
      .filter((count) => count <= word.length / NEAREST.lettersForAnError),
  );
  return errors.length === 0 ? null : Math.min(...errors);
}

/** The words as they stand, and with two neighbours written as one: `di fiore`, `difiore`. */
function readingsOf(words: readonly string[]): readonly (readonly string[])[] {
  const joined = words
    .slice(1)
    .map((word, index) => [
      ...words.slice(0, index),
      `${words[index] ?? ""}${word}`,
      ...words.slice(index + 2),
    ]);
  return words.length === 0 ? [] : [words, ...joined];
}
