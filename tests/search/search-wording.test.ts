import { expect, it } from "vitest";
import { foundSentence, nothingSentence, wordSentence } from "../../src/components/search/search-wording.ts";

const state = { query: "hall", chosen: {} };
const filtered = {
  query: "",
  chosen: { county: ["The Bronx, New York", "Queens, New York"], year: ["2021"] },
};

it("says what was found", () => {
  expect(foundSentence(state, { people: 2, similar: false, pages: 14, sources: 1 })).toBe(
    "2 people, 14 pages, and 1 source for “hall”.",
  );
  expect(foundSentence(state, { people: 1, similar: true, pages: 0, sources: 0 })).toBe(
    "1 person with a similar name for “hall”.",
  );
  expect(foundSentence(filtered, { people: 0, similar: false, pages: 1200, sources: 0 })).toBe(
    "1,200 pages with County: The Bronx, New York or Queens, New York; Year: 2021.",
  );
});

it("says where it was looked when nothing was found", () => {
  expect(nothingSentence({ query: "“xyz”", chosen: {} }, { names: 104, pages: 1 })).toBe(
    "Nothing found for “xyz”. Searched: 104 names and the text of 1 page.",
  );
  expect(nothingSentence({ ...filtered, query: "xyz" }, { names: 1, pages: 600 })).toBe(
    "Nothing found for “xyz” with County: The Bronx, New York or Queens, New York; Year: 2021. Searched: 1 name and the text of 600 pages.",
  );
});

it("says of each word where it stands", () => {
  expect(wordSentence({ word: "coram", pages: 1 })).toBe("“coram” is on 1 page.");
  expect(wordSentence({ word: "xyz", pages: 0 })).toBe("“xyz” is on no page.");
});
