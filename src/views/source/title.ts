import { wordsOf } from "../../messages/words.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Source } from "../../model/tables/sources.ts";
import { sourceTitle } from "../kit/citations.ts";
import { inOriginal, type Reader, type Wording } from "../kit/inline.ts";

/** The title in quotation marks, since its words are not this site's; or what stands for it where none may be shown. */
export function quotedTitle(source: Source, reader: Reader = { language: DATA_LANGUAGE }): Wording {
  if (source.title === null) return { text: sourceTitle(source, reader) };
  return { text: wordsOf(reader).source.quoted(source.title), ...inOriginal(reader) };
}
