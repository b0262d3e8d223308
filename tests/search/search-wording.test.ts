import { expect, it } from "vitest";
import { SEARCH } from "../../src/messages/browser/search.ts";
import {
  filterLabel,
  foundSentence,
  nothingSentence,
  sectionHeading,
  valueCount,
  wordSentence,
} from "../../src/components/search/search-wording.ts";

const words = SEARCH.en;
const state = { query: "hall", chosen: {} };
const filtered = {
  query: "",
  chosen: { county: ["The Bronx, New York", "Queens, New York"], year: ["2021"] },
};

it("says what was found", () => {
  expect(foundSentence(state, { people: 2, similar: false, pages: 14, sources: 1 }, words)).toBe(
    "2 people, 14 pages, and 1 source for “hall”.",
  );
  expect(foundSentence(state, { people: 1, similar: true, pages: 0, sources: 0 }, words)).toBe(
    "1 person with a similar name for “hall”.",
  );
  expect(foundSentence(filtered, { people: 0, similar: false, pages: 1200, sources: 0 }, words)).toBe(
    "1,200 pages with County: The Bronx, New York or Queens, New York; Year: 2021.",
  );
});

it("says where it was looked when nothing was found", () => {
  expect(nothingSentence({ query: "“xyz”", chosen: {} }, { names: 104, pages: 1 }, words)).toBe(
    "Nothing found for “xyz”. Searched: 104 names and the text of 1 page.",
  );
  expect(nothingSentence({ ...filtered, query: "xyz" }, { names: 1, pages: 600 }, words)).toBe(
    "Nothing found for “xyz” with County: The Bronx, New York or Queens, New York; Year: 2021. Searched: 1 name and the text of 600 pages.",
  );
});

it("says of each word where it stands", () => {
  expect(wordSentence({ word: "coram", pages: 1 }, words)).toBe("“coram” is on 1 page.");
  expect(wordSentence({ word: "xyz", pages: 0 }, words)).toBe("“xyz” is on no page.");
});

it("says no query where only signs were typed", () => {
  const counts = { people: 0, similar: false, pages: 309, sources: 485 };
  expect(foundSentence({ query: "???", chosen: {} }, counts, words)).toBe("309 pages and 485 sources.");
  expect(foundSentence({ query: "C-54", chosen: {} }, counts, words)).toMatch(/for “C-54”\.$/);
});

it("says numbers as a reader writes them, beside headings and filters too", () => {
  expect(sectionHeading("Pages", 1309, words)).toBe("Pages (1,309)");
  expect(valueCount(1309, words)).toBe(" (1,309)");
  expect(filterLabel("county", 0, words)).toBe("County");
  expect(filterLabel("county", 1309, words)).toBe("County: 1,309 chosen");
});

it("says the same in Spanish, with its plurals and its conjunctions", () => {
  const spanish = SEARCH.es;
  expect(foundSentence(state, { people: 2, similar: false, pages: 14, sources: 1 }, spanish)).toBe(
    "2 personas, 14 páginas y 1 fuente para «hall».",
  );
  expect(foundSentence(state, { people: 1, similar: true, pages: 0, sources: 0 }, spanish)).toBe(
    "1 persona con un nombre parecido para «hall».",
  );
  expect(foundSentence(filtered, { people: 0, similar: false, pages: 1200, sources: 0 }, spanish)).toBe(
    "1,200 páginas con Condado: The Bronx, New York o Queens, New York; Año: 2021.",
  );
  expect(nothingSentence({ query: "«xyz»", chosen: {} }, { names: 104, pages: 1 }, spanish)).toBe(
    "No se halló nada para «xyz». Se buscó en 104 nombres y en el texto de 1 página.",
  );
  expect(wordSentence({ word: "coram", pages: 1 }, spanish)).toBe("«coram» está en 1 página.");
  expect(wordSentence({ word: "xyz", pages: 0 }, spanish)).toBe("«xyz» no está en ninguna página.");
});
