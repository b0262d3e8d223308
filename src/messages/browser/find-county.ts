import type { Catalogue } from "../browser.ts";
import { FIND_COUNTY as EN } from "../en/browser/find-county.ts";
import { FIND_COUNTY as ES } from "../es/browser/find-county.ts";
import { numbersOf, type Numbers } from "./numbers.ts";

export type FindCountyWords = typeof EN & Numbers;

/** The words of the box in which a reader looks for a county. */
export const FIND_COUNTY: Catalogue<FindCountyWords> = {
  en: { ...EN, ...numbersOf("en") },
  es: { ...ES, ...numbersOf("es") },
};
