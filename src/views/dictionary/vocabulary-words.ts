import { COMPUTED_TERMS } from "../../messages/en/computed-terms.ts";
import { TERMS } from "../../messages/en/terms.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Term, Vocabulary } from "../../model/vocabulary/vocabulary.ts";
import type { Reader } from "../kit/inline.ts";

type Lists = Readonly<Record<string, Vocabulary>>;

/** Every closed list by its name, as the tables have it. */
const LISTS: Lists = { ...TERMS, ...COMPUTED_TERMS };

/**
 * A closed list of a column in the reader's words.
 * @throws Error if a term of it has none: every list must be in the catalogue
 */
export function vocabularyWords(reader: Reader, vocabulary: Vocabulary): Vocabulary {
  const { terms, computedTerms } = wordsOf(reader);
  const lists: Lists = { ...terms, ...computedTerms };
  return Object.fromEntries(
    Object.entries(vocabulary).map(([code, term]) => [code, lists[listOf(code, term)]?.[code] ?? term]),
  );
}

/** The list to which a term belongs; a column may take its terms from several. */
function listOf(code: string, term: Term): string {
  const name = Object.keys(LISTS).find((list) => LISTS[list]?.[code] === term);
  if (name === undefined) throw new Error(`no words for ${code} (${term.label}) in the catalogue`);
  return name;
}
