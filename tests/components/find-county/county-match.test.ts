import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCounties, type Findable } from "../../../src/components/find-county/county-match.ts";
import { findCounty } from "../../../src/views/find-county/find-county.ts";
import { shippedRecords } from "../../views/shipped-records.ts";

interface Listed extends Findable {
  readonly text: string;
}

const split = (names: string) => names.split("|").filter(Boolean);
const counties: readonly Listed[] = findCounty(shippedRecords).states.flatMap((state) =>
  state.counties.map(({ text, names, places }) => ({
    text,
    names: split(names),
    places: split(places),
    state: split(state.names),
  })),
);

const found = (query: string) => findCounties(counties, query).matches.map(({ county }) => county.text);
const named = counties.flatMap((county) =>
  [...county.names, ...county.places].map((name) => [name, county.text] as const),
);

describe.each(named)("%s", (name, text) => {
  it.each([
    ["as it is", name],
    ["in capitals", name.toUpperCase()],
    ["in small letters", name.toLowerCase()],
    ["with accents", name.replaceAll("o", "ó").replaceAll("e", "è").replaceAll("a", "ä")],
    ["with the word county", `${name} County`],
    ["with its state", `${name}, ${counties.find((county) => county.text === text)!.state[0]}`],
    ["without spaces", name.replaceAll(" ", "")],
    ["with spaces around it", `  ${name} `],
  ])("is found %s", (_, query) => {
    expect(found(query)).toContain(text);
  });

  it("is found with one letter wrong, missing or exchanged in its longest word", () => {
    const words = name.split(" ").filter((word) => !/^(county|city)$/i.test(word));
    const longest = [...words].sort((a, b) => b.length - a.length)[0]!;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: longest.length - 1 }), fc.constantFrom("z", ""), (at, letter) => {
        const typed = longest.slice(0, at) + letter + longest.slice(at + 1);
        expect(found(name.replace(longest, typed))).toContain(text);
      }),
    );
  });
});

describe("a place", () => {
  it("in several counties offers them all, and them first", () => {
    expect(found("New York City").slice(0, 5).sort()).toEqual([
      "Brooklyn (Kings County)",
      "Manhattan (New York County)",
      "Queens (Queens County)",
      "Staten Island (Richmond County)",
      "The Bronx (Bronx County)",
    ]);
    expect(found("new york")[0]).toBe("Manhattan (New York County)");
  });

  it("is told as that by which the county was found", () => {
    const [match] = findCounties(counties, "yonkrs").matches;
    expect(match).toMatchObject({ place: "Yonkers", county: { text: "Westchester County" } });
    expect(findCounties(counties, "yonkrs").similar).toBe(true);
    expect(findCounties(counties, "yonkers").similar).toBe(false);
  });
});

describe("a state", () => {
  it("offers its counties, by name and by code", () => {
    const texas = ["Dallas County", "Harris County", "Swisher County"];
    expect([found("Texas"), found("tx")]).toEqual([texas, texas]);
  });

  it("and a county together offer that county", () => {
    expect(found("jackson county fl")).toEqual(["Jackson County"]);
  });
});

describe("nothing", () => {
  it.each(["San Francisco", "Harlem", "zzzz", "westchester county california", "a b c d"])(
    "is found for %s",
    (query) => {
      expect(findCounties(counties, query)).toEqual({ matches: [], similar: false });
    },
  );

  it("typed offers all, in the order of the list", () => {
    expect(found("  ")).toEqual(counties.map(({ text }) => text));
    expect(found("")).toHaveLength(shippedRecords.all("counties").length);
  });

  it("is lost, doubled or thrown, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const texts = found(query);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });
});
