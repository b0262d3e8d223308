import type { Catalogue } from "../browser.ts";
import { TABLE as EN } from "../en/browser/table.ts";
import { TABLE as ES } from "../es/browser/table.ts";
import { numbersOf, type Numbers } from "./numbers.ts";

export type TableWords = typeof EN & Numbers;

/** The words of a table that can be filtered. */
export const TABLE: Catalogue<TableWords> = {
  en: { ...EN, ...numbersOf("en") },
  es: { ...ES, ...numbersOf("es") },
};
