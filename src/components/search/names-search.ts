import type { NameEntry } from "../../views/search/name-entry.ts";
import { foldedWords } from "./fold.ts";
import { matchName, type NameMatch } from "./name-match.ts";
import type { Candidates, NameSource, Person, Readings } from "./name-source.ts";
import { NOBODY, type NamesFound } from "./names-found.ts";
import { namesOf } from "./name-words.ts";
import { typingErrors } from "./spelling.ts";

const LETTERS_FOR_CHANGES = 4;
const NEAREST = { lettersForAnError: 3, count: 3 };

/** Finds people by name: the source gives whoever may be meant, the words decide. */
export class NamesSearch {
  readonly #source: NameSource;

  constructor(source: NameSource) {
    this.#source = source;
  }

  /** How many people there are. */
  get size(): number {
    return this.#source.size;
  }

  /**
   * Everybody whom all words of the query fit: those written so, else those one typing error away. Rejects where a part
   * of the names cannot be loaded.
   */
  async find(query: string): Promise<NamesFound> {
    const readings = readingsOf(foldedWords(query));
    if (readings.every((words) => words.every((word) => word.length === 1) && words.length < 2))
      return NOBODY;
    for await (const candidates of this.#source.written(readings)) {
      const found = foundAmong(candidates, readings, (errors) => errors === 0);
      if (found.entries.length > 0) return found;
    }
    for await (const candidates of this.#source.misspelt(readings)) {
      const found = foundAmong(candidates, readings, () => true);
      if (found.entries.length > 0) return found;
    }
    return NOBODY;
  }

  /** Where nobody was found: the names most like a word of the query, if any has two thirds of its letters. */
  async nearest(query: string): Promise<readonly NameEntry[]> {
    const words = foldedWords(query).filter((word) => word.length >= LETTERS_FOR_CHANGES);
    const people = await this.#source.like(words);
    return people
      .flatMap((person) => {
        const errors = nearness(words, namesOf(person.words));
        return errors === null ? [] : [{ ...person, errors }];
      })
      .sort((a, b) => a.errors - b.errors || a.place - b.place)
      .slice(0, NEAREST.count)
      .map(({ entry }) => entry);
  }
}

/** Those among the candidates whom the words fit with the fewest errors, if they may be so many. */
function foundAmong(
  { people, all }: Candidates,
  readings: Readings,
  may: (errors: number) => boolean,
): NamesFound {
  const found = people.flatMap((person) => {
    const match = bestMatch(person, readings);
    return match === null || !may(match.errors) ? [] : [{ ...person, ...match }];
  });
  const errors = found.reduce((fewest, match) => Math.min(fewest, match.errors), Infinity);
  const entries = found
    .filter((match) => match.errors === errors)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ entry }) => entry);
  return { entries, similar: entries.length > 0 && errors > 0, more: entries.length > 0 && !all };
}

function bestMatch({ words: ofPerson }: Person, readings: Readings): NameMatch | null {
  const matches = readings
    .map((words) => matchName(words, ofPerson))
    .filter((match) => match !== null)
    .sort((a, b) => a.errors - b.errors || b.score - a.score);
  return matches[0] ?? null;
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
function readingsOf(words: readonly string[]): Readings {
  const joined = words
    .slice(1)
    .map((word, index) => [
      ...words.slice(0, index),
      `${words[index] ?? ""}${word}`,
      ...words.slice(index + 2),
    ]);
  return words.length === 0 ? [] : [words, ...joined];
}
