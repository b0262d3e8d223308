import { describe, expect, it } from "vitest";
import { NamesSearch } from "../../src/components/search/names-search.ts";
import { namesIndex } from "../../src/views/search/names-index.ts";
import { shippedRecords } from "../views/shipped-records.ts";
import { NAME_QUERIES } from "./name-queries.ts";
import { measured } from "./measured.ts";

const index = namesIndex(shippedRecords);
const search = new NamesSearch(index);
const idsOf = (query: string) => search.find(query).entries.map(({ href }) => href.split("/").at(-2)!);

describe("the labelled queries for names", () => {
  it.each(NAME_QUERIES)("$kind: $query", ({ query, finds, similar = false }) => {
    expect(idsOf(query)).toEqual(finds);
    expect(search.find(query).similar).toBe(similar);
  });

  it("have a precision and a recall", () => {
    const { precision, recall, table } = measured(
      NAME_QUERIES.map(({ kind, query, finds }) => ({ kind, relevant: finds, found: idsOf(query) })),
    );
    process.stdout.write(`\nNames, ${index.names.length} people\n${table}\n`);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe("everybody in the record", () => {
  it.each(index.names)("$name comes first by surname, or shares it with who does", ({ family, href }) => {
    const { entries, similar } = search.find(family);
    const bearers = entries.filter((entry) => entry.family === family);
    expect(similar).toBe(false);
    expect(entries.slice(0, bearers.length)).toEqual(bearers);
    expect(bearers.map((entry) => entry.href)).toContain(href);
  });

  it.each(index.names)(
    "$name is found by every form of the name",
    ({ name, given, family, others, href }) => {
      const initial = `${given.charAt(0)}. ${family}`;
      const forms = [
        name,
        ...others,
        `${given} ${family}`,
        `${family}, ${given}`,
        initial,
        `${given}${family}`,
      ];
      for (const form of forms) expect(search.find(form).entries.map((entry) => entry.href)).toContain(href);
    },
  );

  it.each(index.names.filter(({ family }) => family.length >= 5))(
    "$name is found with any one letter of the surname missing, doubled or exchanged, given name and all",
    ({ given, family, href }) => {
      for (const wrong of withOneError(family)) {
        const hrefs = search.find(`${given} ${wrong}`).entries.map((entry) => entry.href);
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
