import { describe, expect, it } from "vitest";
import { NamesSearch } from "../../src/components/search/names-search.ts";
import { namesIndex } from "../../src/views/search/names-index.ts";
import { shippedRecords } from "../views/shipped-records.ts";
import { measured } from "./measured.ts";
import { NAME_QUERIES } from "./name-queries.ts";
import { NAME_SOURCES } from "./name-sources.ts";

const { names } = namesIndex(shippedRecords);

describe.each(NAME_SOURCES)("names loaded $loaded", ({ sourceOf }) => {
  const search = new NamesSearch(sourceOf(names));
  const entriesOf = async (query: string) => (await search.find(query)).entries;
  const idsOf = async (query: string) => (await entriesOf(query)).map(({ href }) => href.split("/").at(-2)!);

  it.each(NAME_QUERIES)("$kind: $query", async ({ query, finds, similar = false }) => {
    expect(await idsOf(query)).toEqual(finds);
    expect(await search.find(query)).toMatchObject({ similar, more: false });
  });

  it("have a precision and a recall", async () => {
    const findings = NAME_QUERIES.map(async ({ kind, query, finds }) => ({
      kind,
      relevant: finds,
      found: await idsOf(query),
    }));
    const { precision, recall, table } = measured(await Promise.all(findings));
    process.stdout.write(`\nNames, ${search.size} people\n${table}\n`);
    expect(precision).toBe(1);
    expect(recall).toBe(1);
  });

  it.each(names)("$name comes first by surname, or shares it with who does", async ({ family, href }) => {
    const { entries, similar } = await search.find(family);
    const bearers = entries.filter((entry) => entry.family === family);
    expect(similar).toBe(false);
    expect(entries.slice(0, bearers.length)).toEqual(bearers);
    expect(bearers.map((entry) => entry.href)).toContain(href);
  });

  it.each(names)(
    "$name is found by every form of the name",
    async ({ name, given, family, others, href }) => {
      const initial = `${given.charAt(0)}. ${family}`;
      const forms = [
        name,
        ...others,
        `${given} ${family}`,
        `${family}, ${given}`,
        initial,
        `${given}${family}`,
      ];
      for (const form of forms) expect((await entriesOf(form)).map((entry) => entry.href)).toContain(href);
    },
  );

  it.each(names.filter(({ family }) => family.length >= 5))(
    "$name is found with any one letter of the surname missing, doubled or exchanged, given name and all",
    async ({ given, family, href }) => {
      for (const wrong of withOneError(family)) {
        const hrefs = (await entriesOf(`${given} ${wrong}`)).map((entry) => entry.href);
        expect(hrefs, wrong).toContain(href);
      }
    },
  );
});

function withOneError(word: string): string[] {
  return Array.from(word).flatMap((letter, i) => [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + letter + word.slice(i),
    word.slice(0, i) + (word[i + 1] ?? "") + letter + word.slice(i + 2),
    `${word.slice(0, i)}q${word.slice(i + 1)}`,
  ]);
}
