import { describe, expect, it } from "vitest";
import { NamesSearch } from "../../src/components/search/names-search.ts";
import type { NameEntry } from "../../src/views/search/name-entry.ts";
import { NAME_SOURCES } from "./name-sources.ts";

/** Names that the record does not have, and which must be found one day. */
const NAMES: readonly (readonly [given: string, family: string, ...others: string[]])[] = [
  ["Ada", "Manning"],
  ["Bea", "Man"],
  ["Cal", "Mann"],
  ["Dot", "O'Brien"],
  ["Eve", "O’Neil"],
  ["Fay", "Núñez"],
  ["Gus", "Smith-Jones"],
  ["Hal", "de la Cruz"],
  ["Ida", "McDowell"],
  ["Jan", "Łukasik"],
  ["Kit", "Stone", "Christopher Quarry"],
  ["Leo", "Jones"],
  ["Thomas", "Leonard"],
  ["Leonard", "Thomas"],
  ["Mia", "St. John"],
];

const entries = NAMES.map(([given, family, ...others]): NameEntry => ({
  name: `${given} ${family}`,
  given,
  family,
  others,
  type: "Officer",
  note: "Detective, Example Police Department. Pleaded guilty",
  href: `/officers/${given.toLowerCase()}/`,
}));

describe.each(NAME_SOURCES)("names loaded $loaded", ({ sourceOf }) => {
  const search = new NamesSearch(sourceOf(entries));
  const found = async (query: string) => (await search.find(query)).entries.map(({ given }) => given);

  describe("a surname", () => {
    it("finds its bearer, and not those whose name is a part of it", async () => {
      expect(await found("Manning")).toEqual(["Ada"]);
      expect((await search.find("Manning")).similar).toBe(false);
    });

    it("comes first where others begin with it", async () => {
      expect(await found("Man")).toEqual(["Bea", "Ada", "Cal"]);
      expect(await found("Mann")).toEqual(["Cal", "Ada"]);
    });

    it("comes before a given name", async () => {
      expect(await found("Leonard")).toEqual(["Thomas", "Leonard"]);
      expect(await found("Thomas")).toEqual(["Leonard", "Thomas"]);
    });

    it("comes first alone before with another: whole surname before half of one", async () => {
      expect(await found("Jones")).toContain("Leo");
      expect(await found("Jones")).toContain("Gus");
    });
  });

  describe("signs in names", () => {
    it.each([
      ["Dot", ["O'Brien", "O’Brien", "OBrien", "O Brien", "o'brien", "O-Brien", "Dot O Brien"]],
      ["Eve", ["O'Neil", "ONeil", "O Neil"]],
      ["Fay", ["Núñez", "Nunez", "NUÑEZ", "Nuñez Fay"]],
      ["Gus", ["Smith-Jones", "Smith Jones", "SmithJones", "Jones-Smith", "G. Smith-Jones"]],
      ["Hal", ["de la Cruz", "De La Cruz", "delacruz", "Cruz", "dela Cruz", "Hal de la Cruz"]],
      ["Ida", ["McDowell", "Mc Dowell", "mcdowell"]],
      ["Jan", ["Łukasik", "Lukasik"]],
      ["Kit", ["Stone", "Quarry", "Christopher Quarry", "Quarry, Christopher"]],
      ["Mia", ["St. John", "St John", "StJohn"]],
    ])("%s is found by every way to write them", async (given, queries) => {
      for (const query of queries) {
        expect(await found(query), query).toEqual([given]);
        expect((await search.find(query)).similar, query).toBe(false);
      }
    });
  });

  describe("a typing error", () => {
    it("gives similar names, marked as such, and none where a name fits as written", async () => {
      expect(await search.find("Maning")).toEqual({ entries: [entries[0]], similar: true, more: false });
      expect(await search.find("Obrein")).toEqual({ entries: [entries[3]], similar: true, more: false });
      expect(await found("Jones")).not.toContain("Ada");
    });

    it("is not supposed twice in one word, nor in short words", async () => {
      expect(await found("Mianing")).toEqual([]);
      expect(await found("Cot")).toEqual([]);
    });
  });

  describe("what is no name", () => {
    it.each(["detective", "Example Police Department", "pleaded guilty", "a", "", "()", "378"])(
      "%s finds nobody",
      async (query) => {
        expect(await found(query)).toEqual([]);
      },
    );

    it("tells people apart beside a name", async () => {
      expect(await found("detective manning")).toEqual(["Ada"]);
      expect(await found("sergeant manning")).toEqual([]);
    });
  });

  describe("the nearest names", () => {
    const nearest = async (query: string) => (await search.nearest(query)).map(({ given }) => given);

    it("are offered for two errors in a longer word", async () => {
      expect(await nearest("Manninngh")).toEqual(["Ada"]);
      expect(await nearest("Lukahsk")).toEqual(["Jan"]);
    });

    it("are none for another word", async () => {
      expect(await nearest("coram nobis")).toEqual([]);
      expect(await nearest("")).toEqual([]);
    });
  });
});
