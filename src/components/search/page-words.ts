import { folded, foldedWords } from "./fold.ts";

const PHRASE = /^\s*["“”].+["“”]\s*$/;
/** The shortest word with an s of the plural; and the ends that look like one and are none. */
const PLURAL = /^.{4,}s$/;
const NO_PLURAL = /(ss|us|is)$/;

/**
 * The query as the index of pages takes it. The index knows words as they are written, and finds longer ones by their
 * beginning: without the s of a plural, `convictions` finds `conviction` too. A phrase in quotation marks stays.
 */
export function indexQuery(query: string): string {
  if (isPhrase(query)) return `"${folded(query)}"`;
  return foldedWords(query.replace(/['’]s\b/g, ""))
    .map((word) => (PLURAL.test(word) && !NO_PLURAL.test(word) ? word.slice(0, -1) : word))
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
