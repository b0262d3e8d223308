import { continued } from "../../format/lists.ts";
import { wordsOf, type Words } from "../../messages/words.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Fact } from "../kit/block.ts";
import { original, type Reader } from "../kit/inline.ts";

/** The words of the sources and the tables, whatever the reader reads. */
export const WORDS_OF_TABLES: Words = wordsOf({ language: DATA_LANGUAGE });

/** The word of the sources and the tables, to stand beside the reader's own; nothing where that is the same. */
export function besideTerm(reader: Reader, word: string): Pick<Fact, "words"> {
  if (reader.language === DATA_LANGUAGE) return {};
  return { words: original(reader, `(${continued(word)})`) };
}
