import type { Candidates, NameSource, Person, Readings } from "../name-source.ts";
import { unpacked } from "./packed-people.ts";
import { SHARD_FILES, type PeopleFile, type ShardedNamesFile } from "./shard-format.ts";
import { filesWith, WordList, type LoadShard, type Places } from "./word-list.ts";

/** In so short a word nothing is written as one. */
const LETTERS_OF_TWO_NAMES = 5;
/** How many people are looked at most of a run: of a name alone, and of one that others go with. */
const MOST_PEOPLE = { alone: 200, together: 4800 };

/** Where the people stand whom a word of a query may mean. */
type PlacesOfWord = (word: string) => Promise<readonly Places[]>;

/**
 * The names of a record whose people are too many to be loaded at once: the words of a query lead to the few files in
 * which their bearers stand. The rarest word of the query leads; who has it is compared with the other words.
 */
export class ShardedNames implements NameSource {
  readonly size: number;
  readonly #file: ShardedNamesFile;
  readonly #load: LoadShard;
  readonly #words: WordList;

  constructor(file: ShardedNamesFile, load: LoadShard) {
    this.size = file.size;
    this.#file = file;
    this.#load = keeping(load);
    this.#words = new WordList(file.first, this.#load);
  }

  written(readings: Readings): AsyncIterable<Candidates> {
    return this.#led(readings, async (word) => {
      const places = await this.#words.startingWith(word);
      if (places.length > 0) return places;
      // No name begins so: what a typing error needs is on its way while whole names are looked through.
      this.#words.oneErrorFrom(word).catch(() => undefined);
      return word.length < LETTERS_OF_TWO_NAMES ? [] : this.#joined(word);
    });
  }

  misspelt(readings: Readings): AsyncIterable<Candidates> {
    return this.#led(readings, async (word) => {
      const near = await this.#words.oneErrorFrom(word);
      const places = [this.#words.startingWith(word), ...near.map((other) => this.#words.exactly(other))];
      return (await Promise.all(places)).flat();
    });
  }

  async like(words: readonly string[]): Promise<readonly Person[]> {
    const near = (await Promise.all(words.map((word) => this.#words.like(word)))).flat();
    const places = (await Promise.all(near.map((word) => this.#words.exactly(word)))).flat();
    return (await this.#people(places, MOST_PEOPLE.alone)).people;
  }

  /** The people of each reading, led to by its rarest word, then by the next rare one. */
  async *#led(readings: Readings, placesOf: PlacesOfWord): AsyncIterable<Candidates> {
    const leads = await Promise.all(readings.map((words) => leadsOf(words, placesOf)));
    const most = readings.some((words) => words.length > 1) ? MOST_PEOPLE.together : MOST_PEOPLE.alone;
    const steps = Math.max(0, ...leads.map((ofReading) => ofReading.length));
    for (let step = 0; step < steps; step++)
      yield await this.#people(
        leads.flatMap((ofReading) => ofReading[step] ?? []),
        most,
      );
  }

  /** Where everybody stands whose whole name is the word, and some beside them. */
  async #joined(word: string): Promise<readonly Places[]> {
    const { peopleInFile, first } = this.#file;
    return Promise.resolve(
      filesWith(first.joined, word)
        .slice(0, 1)
        .map((file) => ({ run: "joined", from: file * peopleInFile, to: (file + 1) * peopleInFile })),
    );
  }

  async #people(places: readonly Places[], most: number): Promise<Candidates> {
    const loaded = await Promise.all(places.map((ofWord) => this.#peopleAt(ofWord, most)));
    const people = new Map(loaded.flat().map((person) => [person.place, person]));
    const all = places.every((ofWord) => endOf(ofWord, most) === ofWord.to);
    return { people: [...people.values()], all };
  }

  async #peopleAt(places: Places, most: number): Promise<readonly Person[]> {
    const { run, from } = places;
    const { peopleInFile } = this.#file;
    const end = endOf(places, most);
    const start = fileOf(from, peopleInFile);
    const files = Array.from({ length: fileOf(end - 1, peopleInFile) - start + 1 }, async (_, index) => {
      const offset = (start + index) * peopleInFile;
      const file = (await this.#load(SHARD_FILES.people(run, start + index))) as PeopleFile;
      return unpacked(file, Math.max(from - offset, 0), end - offset);
    });
    return (await Promise.all(files)).flat();
  }
}

/** The places of the words of one reading, those of the rarest first; words that are no names left out. */
async function leadsOf(
  words: readonly string[],
  placesOf: PlacesOfWord,
): Promise<readonly (readonly Places[])[]> {
  const long = words.filter((word) => word.length > 1);
  const places = await Promise.all((long.length > 0 ? long : words).map(placesOf));
  const sizeOf = (ofWord: readonly Places[]) => ofWord.reduce((sum, { from, to }) => sum + to - from, 0);
  return places.filter((ofWord) => sizeOf(ofWord) > 0).sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** Before which place no more people are looked at; a file of whole names is looked through to its end. */
function endOf({ run, from, to }: Places, most: number): number {
  return run === "joined" ? to : Math.min(to, from + most);
}

function fileOf(place: number, peopleInFile: number): number {
  return Math.floor(place / peopleInFile);
}

/** The same loading, in which every file is asked for once, or again after it failed. */
function keeping(load: LoadShard): LoadShard {
  const loading = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = loading.get(name) ?? load(name);
    loading.set(name, known);
    known.catch(() => loading.delete(name));
    return known;
  };
}
