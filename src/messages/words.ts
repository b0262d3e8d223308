import type { Language } from "../model/language.ts";
import { EN } from "./en/en.ts";
import { ES } from "./es/es.ts";
import type { ComputedTerms } from "./kit/computed-terms.ts";
import type { Terms } from "./kit/terms.ts";

/** Every word of the pages, and the forms of numbers, dates and lists, in one language. */
export type Words = Omit<typeof EN, "terms" | "computedTerms"> & {
  readonly terms: Terms;
  readonly computedTerms: ComputedTerms;
};

const CATALOGUE: Readonly<Record<Language, Words>> = { en: EN, es: ES };

/** The words for whoever reads in a language, such as the reader of a record. */
export function wordsOf(reader: { readonly language: Language }): Words {
  return CATALOGUE[reader.language];
}
