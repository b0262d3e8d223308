import type { Catalogue } from "../browser.ts";
import { NAME_BOX as EN } from "../en/browser/name-box.ts";
import { NAME_BOX as ES } from "../es/browser/name-box.ts";
import { numbersOf, type Numbers } from "./numbers.ts";

export type NameBoxWords = typeof EN & Numbers;

/** The words of the search box in the header. */
export const NAME_BOX: Catalogue<NameBoxWords> = {
  en: { ...EN, ...numbersOf("en") },
  es: { ...ES, ...numbersOf("es") },
};
