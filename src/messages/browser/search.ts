import type { Catalogue } from "../browser.ts";
import { SEARCH as EN } from "../en/browser/search.ts";
import { SEARCH as ES } from "../es/browser/search.ts";
import { numbersOf, type Numbers } from "./numbers.ts";

export type SearchWords = typeof EN & Numbers;

/** The words of the search page. */
export const SEARCH: Catalogue<SearchWords> = {
  en: { ...EN, ...numbersOf("en") },
  es: { ...ES, ...numbersOf("es") },
};
