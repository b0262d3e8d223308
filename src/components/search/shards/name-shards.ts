import type { NameEntry } from "../../../views/search/name-entry.ts";
import { foldedWords } from "../fold.ts";
import type { Person } from "../name-source.ts";
import { nameWords } from "../name-words.ts";
import { compareCodes, reversed } from "./one-error.ts";
import { packed } from "./packed-people.ts";
import { RUNS, SHARD_FILES, type NamesFile, type Run, type WordsFile } from "./shard-format.ts";

/** How much is in a file, and from how many people on there is more than one. */
export interface ShardSizes {
  readonly peopleAtOnce: number;
  readonly peopleInFile: number;
  readonly wordsInFile: number;
}

/** So that a file has some ten kilobytes on its way. */
export const SHARD_SIZES: ShardSizes = { peopleAtOnce: 1000, peopleInFile: 400, wordsInFile: 1500 };

/** The file that is loaded first, and those to which it leads by name, below the folder of names. */
export interface NameFiles {
  readonly first: NamesFile;
  readonly shards: ReadonlyMap<string, unknown>;
}

/** A person under a word. */
interface Placed {
  readonly word: string;
  readonly person: Person;
}

/** The names, in their order, as the files that the search loads: one where they are few, else many small ones. */
export function nameFiles(names: readonly NameEntry[], sizes: ShardSizes = SHARD_SIZES): NameFiles {
  if (names.length <= sizes.peopleAtOnce) return { first: { names }, shards: new Map() };
  const people = names.map((entry, place): Person => ({ place, entry, words: nameWords(entry) }));
  const runs = { family: familyRun(people), given: givenRun(people) };
  const joined = chunked(joinedRun(people), sizes.peopleInFile);
  const words = wordFiles(runs, sizes.wordsInFile);
  const ends = chunked(words.flatMap((file) => file.words.map(reversed)).sort(), sizes.wordsInFile);
  const shards = new Map<string, unknown>([
    ...words.map((file, number) => [SHARD_FILES.words(number), file] as const),
    ...ends.map((file, number) => [SHARD_FILES.ends(number), file] as const),
    ...[
      ...RUNS.map((run) => [run, chunked(runs[run], sizes.peopleInFile)] as const),
      ["joined", joined] as const,
    ].flatMap(([run, files]) =>
      files.map(
        (file, number) =>
          [SHARD_FILES.people(run, number), packed(file.map(({ person }) => person))] as const,
      ),
    ),
  ]);
  return {
    first: {
      size: names.length,
      peopleInFile: sizes.peopleInFile,
      first: {
        words: words.map((file) => file.words[0] ?? ""),
        ends: ends.map((file) => file[0] ?? ""),
        joined: joined.map((file) => file[0]?.word ?? ""),
      },
    },
    shards,
  };
}

/** Everybody by family name, also by the whole of one of several words: `delacruz`. */
function familyRun(people: readonly Person[]): readonly Placed[] {
  return sorted(people, ({ entry, words }) => {
    const family = words.filter(({ part }) => part === "family").map(({ text }) => text);
    return [...family, joinedFamily(entry)];
  });
}

function givenRun(people: readonly Person[]): readonly Placed[] {
  return sorted(people, ({ words }) =>
    words.filter(({ part }) => part === "given" || part === "middle").map(({ text }) => text),
  );
}

/** Everybody by the whole name written as one word. */
function joinedRun(people: readonly Person[]): readonly Placed[] {
  return sorted(people, ({ entry, words }) =>
    words
      .filter(({ part, text }) => part === "joined" && text !== joinedFamily(entry))
      .map(({ text }) => text),
  );
}

function joinedFamily({ family }: NameEntry): string {
  return foldedWords(family).join("");
}

/** People under each of their words once, by word and then in the order of names. */
function sorted(
  people: readonly Person[],
  wordsOf: (person: Person) => readonly string[],
): readonly Placed[] {
  return people
    .flatMap((person) => [...new Set(wordsOf(person))].map((word) => ({ word, person })))
    .sort((a, b) => compareCodes(a.word, b.word) || a.person.place - b.person.place);
}

function wordFiles(runs: Readonly<Record<Run, readonly Placed[]>>, size: number): readonly WordsFile[] {
  const counts = { family: countsOf(runs.family), given: countsOf(runs.given) };
  const words = [...new Set([...counts.family.keys(), ...counts.given.keys()])].sort(compareCodes);
  const from = { family: 0, given: 0 };
  return chunked(words, size).map((file) => {
    const countIn = (run: Run) => file.map((word) => counts[run].get(word) ?? 0);
    const made: WordsFile = {
      words: file,
      counts: { family: countIn("family"), given: countIn("given") },
      from: { ...from },
    };
    for (const run of RUNS) from[run] += made.counts[run].reduce((sum, count) => sum + count, 0);
    return made;
  });
}

function countsOf(run: readonly Placed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of run) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function chunked<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, number) =>
    items.slice(number * size, (number + 1) * size),
  );
}
