import type { Catalogue } from "../browser.ts";
import { COMPARISON as EN } from "../en/browser/comparison.ts";
import { COMPARISON as ES } from "../es/browser/comparison.ts";
import { numbersOf, type Numbers } from "./numbers.ts";

export type ComparisonWords = typeof EN & Numbers;

/** The words of the controls of a comparison. */
export const COMPARISON: Catalogue<ComparisonWords> = {
  en: { ...EN, ...numbersOf("en") },
  es: { ...ES, ...numbersOf("es") },
};
