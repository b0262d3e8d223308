import { DATA_LANGUAGE, type Language } from "../../model/language.ts";
import { folded, foldedWords } from "./fold.ts";

const PHRASE = /^\s*["“”«].+["“”»]\s*$/;
/** The words of a language that are plurals, each with what is left without its end: `process` and `status` are none. */
const PLURALS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/^(.{3,}[^sui])s$/],
  es: [/^(.{3,}[^aeiou])es$/, /^(.{3,}[aeiou])s$/],
};

/**
 * The query as the index of pages takes it. The index knows words as they are written, and finds longer ones by their
 * beginning: without the end of a plural, `convictions` finds `conviction` too. A phrase in quotation marks stays.
 */
export function indexQuery(query: string, language: Language = DATA_LANGUAGE): string {
  if (isPhrase(query)) return `"${folded(query)}"`;
  return foldedWords(query.replace(/['’]s\b/g, ""))
    .map((word) => PLURALS[language].reduce((shorter, plural) => shorter.replace(plural, "$1"), word))
    .join(" ");
}

/** Whether the words are wanted in this order, beside each other. */
function isPhrase(query: string): boolean {
  return PHRASE.test(query);
}

/**
 * The words of a query that are not in a text, not even inside another word. Where the index knows no word with such
 * a beginning, it takes a shorter one (`manning`, then `man`): such a find is none.
 */
export function absentWords(indexed: string, text: string): readonly string[] {
  const letters = folded(text).replaceAll(" ", "");
  return foldedWords(indexed).filter((word) => !letters.includes(word));
}
