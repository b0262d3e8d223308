import { describe, expect, it } from "vitest";
import { NamesSearch } from "../../src/components/search/names-search.ts";
import type { NameEntry } from "../../src/views/search/name-entry.ts";

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
const search = new NamesSearch({ names: entries });
const found = (query: string) => search.find(query).entries.map(({ given }) => given);

describe("a surname", () => {
  it("finds its bearer, and not those whose name is a part of it", () => {
    expect(found("Manning")).toEqual(["Ada"]);
    expect(search.find("Manning").similar).toBe(false);
  });

  it("comes first where others begin with it", () => {
    expect(found("Man")).toEqual(["Bea", "Ada", "Cal"]);
    expect(found("Mann")).toEqual(["Cal", "Ada"]);
  });

  it("comes before a given name", () => {
    expect(found("Leonard")).toEqual(["Thomas", "Leonard"]);
    expect(found("Thomas")).toEqual(["Leonard", "Thomas"]);
  });

  it("comes first alone before with another: whole surname before half of one", () => {
    expect(found("Jones")).toContain("Leo");
    expect(found("Jones")).toContain("Gus");
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
  ])("%s is found by every way to write them", (given, queries) => {
    for (const query of queries) {
      expect(found(query), query).toEqual([given]);
      expect(search.find(query).similar, query).toBe(false);
    }
  });
});

describe("a typing error", () => {
  it("gives similar names, marked as such, and none where a name fits as written", () => {
    expect(search.find("Maning")).toEqual({ entries: [entries[0]], similar: true });
    expect(search.find("Obrein")).toEqual({ entries: [entries[3]], similar: true });
    expect(found("Jones")).not.toContain("Ada");
  });

  it("is not supposed twice in one word, nor in short words", () => {
    expect(found("Mianing")).toEqual([]);
    expect(found("Cot")).toEqual([]);
  });
});

describe("what is no name", () => {
  it.each(["detective", "Example Police Department", "pleaded guilty", "a", "", "()", "378"])(
    "%s finds nobody",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it("tells people apart beside a name", () => {
    expect(found("detective manning")).toEqual(["Ada"]);
    expect(found("sergeant manning")).toEqual([]);
  });
});

describe("the nearest names", () => {
  const nearest = (query: string) => search.nearest(query).map(({ given }) => given);

  it("are offered for two errors in a longer word", () => {
    expect(nearest("Manninngh")).toEqual(["Ada"]);
    expect(nearest("Lukahsk")).toEqual(["Jan"]);
  });

  it("are none for another word", () => {
    expect(nearest("coram nobis")).toEqual([]);
    expect(nearest("")).toEqual([]);
  });
});
