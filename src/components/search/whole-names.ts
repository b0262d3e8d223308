import MiniSearch from "minisearch";
import type { NameEntry } from "../../views/search/name-entry.ts";
import { namesOf, nameWords } from "./name-words.ts";
import type { Candidates, NameSource, Person, Readings } from "./name-source.ts";

/** Exchanged letters count as two changes to the index, and as one error to a reader. */
const CHANGES = { written: 0, misspelt: 2, like: 3 };
const LETTERS_FOR_CHANGES = 4;

/** The names of a record whose people are few enough to be loaded all at once. */
export class WholeNames implements NameSource {
  readonly size: number;
  readonly #people: readonly Person[];
  readonly #index: MiniSearch<{ id: number; names: string }>;

  constructor(names: readonly NameEntry[]) {
    this.size = names.length;
    this.#people = names.map((entry, place) => ({ place, entry, words: nameWords(entry) }));
    this.#index = new MiniSearch({ fields: ["names"], tokenize: (text) => text.split(" ") });
    this.#index.addAll(this.#people.map(({ words }, id) => ({ id, names: namesOf(words).join(" ") })));
  }

  async *written(readings: Readings): AsyncIterable<Candidates> {
    yield await Promise.resolve({ people: this.#candidates(readings.flat(), CHANGES.written), all: true });
  }

  async *misspelt(readings: Readings): AsyncIterable<Candidates> {
    yield await Promise.resolve({ people: this.#candidates(readings.flat(), CHANGES.misspelt), all: true });
  }

  like(words: readonly string[]): Promise<readonly Person[]> {
    return Promise.resolve(this.#candidates(words, CHANGES.like));
  }

  #candidates(words: readonly string[], changes: number): readonly Person[] {
    const query = [...new Set(words)].join(" ");
    const fuzzy = (word: string) => (word.length < LETTERS_FOR_CHANGES ? false : changes);
    return this.#index
      .search(query, { prefix: true, fuzzy })
      .flatMap(({ id }) => this.#people[id as number] ?? []);
  }
}
