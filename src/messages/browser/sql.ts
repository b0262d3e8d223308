import type { Catalogue } from "../browser.ts";
import { SQL as EN } from "../en/browser/sql.ts";
import { SQL as ES } from "../es/browser/sql.ts";
import { numbersOf, type Numbers } from "./numbers.ts";

export type SqlWords = typeof EN & Numbers;

/** The words of the field for questions in SQL. */
export const SQL: Catalogue<SqlWords> = {
  en: { ...EN, ...numbersOf("en") },
  es: { ...ES, ...numbersOf("es") },
};
