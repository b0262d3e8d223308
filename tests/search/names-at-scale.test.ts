import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { NamesSearch } from "../../src/components/search/names-search.ts";
import { nameFiles, SHARD_SIZES, type NameFiles } from "../../src/components/search/shards/name-shards.ts";
import type { NameEntry } from "../../src/views/search/name-entry.ts";
import { inventedPeople } from "./invented-people.ts";
import { shardedNames } from "./name-sources.ts";

const COUNT = 10_000;
/** What one search may load of the names themselves; the programs and the first file are counted elsewhere. */
const MOST_BYTES = 100_000;

const people = inventedPeople(COUNT);
const files = nameFiles(people);
const some = people.filter((_, index) => index % 997 === 3);

const sizes = new Map<unknown, number>();
function sizeOf(file: unknown): number {
  const size = sizes.get(file) ?? gzipSync(JSON.stringify(file)).length;
  sizes.set(file, size);
  return size;
}

/** What a search finds that is the first of a reader, and what it loads. */
async function searched(query: string) {
  const loaded: string[] = [];
  const found = await new NamesSearch(shardedNames(files, loaded)).find(query);
  const bytes = loaded.reduce((sum, name) => sum + sizeOf(files.shards.get(name)), 0);
  return { ...found, loaded, bytes };
}

function exchanged(word: string): string {
  return `${word.charAt(0)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`;
}

const hrefs = (entries: readonly NameEntry[]) => entries.map(({ href }) => href);

describe("the names of ten thousand people", () => {
  it("come in many small files, a little one first", () => {
    expect(sizeOf(files.first)).toBeLessThan(4000);
    const large = [...files.shards].filter(([, file]) => sizeOf(file) > 20_000).map(([name]) => name);
    expect(large).toEqual([]);
    expect(JSON.stringify([...files.shards.values()]).length / COUNT).toBeLessThan(500);
  });

  it("are all there, each once in the order of a run", () => {
    const family = [...files.shards].filter(([name]) => name.startsWith("family-"));
    expect(family.length).toBe(Math.ceil(COUNT / SHARD_SIZES.peopleInFile));
  });

  it.each(some)("$name is found by the full name, at little cost", async ({ name, href }) => {
    const { entries, similar, bytes, loaded } = await searched(name);
    expect(hrefs(entries)).toContain(href);
    expect(similar).toBe(false);
    expect(bytes, loaded.join(" ")).toBeLessThan(MOST_BYTES);
  });

  it.each(some)("$name is found by the whole name as one word", async ({ given, family, href }) => {
    const { entries, bytes, more } = await searched(`${given}${family}`);
    expect(hrefs(entries)).toContain(href);
    expect([bytes < MOST_BYTES, more]).toEqual([true, false]);
  });

  it.each(some)("the bearers of $family come first for their name", async ({ family }) => {
    const { entries, bytes, more } = await searched(family);
    const bearers = people.filter((person) => person.family === family);
    if (more) expect(entries.length).toBeGreaterThan(100);
    else expect(entries.slice(0, bearers.length)).toEqual(bearers);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it.each(some.filter(({ family, given }) => family.length > 4 && given.length > 4))(
    "$name is found with an error in both names",
    async ({ given, family, href }) => {
      const { entries, bytes } = await searched(`${exchanged(given)} ${exchanged(family)}`);
      expect(hrefs(entries)).toContain(href);
      expect(bytes).toBeLessThan(MOST_BYTES);
    },
  );

  it("are said to be more than are loaded, and are few with another word", async () => {
    const byCount = Map.groupBy(people, ({ given }) => given);
    const [frequent = ""] = [...byCount].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const alone = await searched(frequent);
    expect(alone.entries.length).toBeGreaterThan(100);
    const person = byCount.get(frequent)?.at(-1);
    const together = await searched(`${frequent} ${person?.family ?? ""}`);
    expect(hrefs(together.entries)).toContain(person?.href);
    expect(together.more).toBe(false);
  });

  it("give nobody for a word that is no name, at little cost", async () => {
    const { entries, bytes } = await searched("xqzzt");
    expect([entries, bytes < MOST_BYTES / 2]).toEqual([[], true]);
  });
});

it("the names of a small record come in one file", () => {
  const few: NameFiles = nameFiles(people.slice(0, SHARD_SIZES.peopleAtOnce));
  expect([few.first, few.shards.size]).toEqual([{ names: people.slice(0, SHARD_SIZES.peopleAtOnce) }, 0]);
});

it("a file that failed is asked for again", async () => {
  let failures = 1;
  const failing = shardedNames(files, [], () => failures-- > 0);
  const search = new NamesSearch(failing);
  const { name, href } = some[0]!;
  await expect(search.find(name)).rejects.toThrow("no ");
  expect(hrefs((await search.find(name)).entries)).toContain(href);
});
