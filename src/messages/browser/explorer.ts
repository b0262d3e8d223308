import type { Catalogue } from "../browser.ts";
import { EXPLORER as EN } from "../en/browser/explorer.ts";
import { EXPLORER as ES } from "../es/browser/explorer.ts";
import { numbersOf, type Numbers } from "./numbers.ts";

export type ExplorerWords = typeof EN & Numbers;

/** The words of the table explorer. */
export const EXPLORER: Catalogue<ExplorerWords> = {
  en: { ...EN, ...numbersOf("en") },
  es: { ...ES, ...numbersOf("es") },
};
