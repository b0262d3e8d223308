import { wordsOf } from "../../messages/words.ts";
import type { Language } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, permalink, type Address } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import type { Section } from "../kit/block.ts";
import { link, type Inline, type Line, type Link, type Wording } from "../kit/inline.ts";
import { localized } from "../kit/localized.ts";
import type { EmbedCode } from "./embed-code.ts";
import { framed } from "./framed.ts";

/** A part of the site as other sites show it in a frame. */
export interface Embed {
  readonly language: Language;
  readonly heading: Wording;
  readonly summary: readonly Line[];
  readonly sections: readonly Section[];
  /** Whose it is. */
  readonly credit: Line;
  /** The day for which it speaks, as `YYYY-MM-DD` and in words. */
  readonly asOf: { readonly date: string; readonly words: string };
  /** Where everything stands, with its sources. */
  readonly back: Link;
  /** The full address of that page, for search engines. */
  readonly canonical: string;
  readonly code: EmbedCode & { readonly heading: string; readonly note: string };
}

/** What a view gives; the rest of the frame follows from it. */
export interface EmbedContent {
  readonly heading: Wording;
  readonly summary: readonly Line[];
  readonly sections: readonly Section[];
  /** The page where everything stands, and what a reader finds there. */
  readonly page: Address;
  readonly back: string;
  /** The place on that page; without it the page as a whole. */
  readonly anchor?: string;
  readonly code: EmbedCode;
}

/** The finished frame, in the language of the record’s reader. */
export function embedOf(records: Records, content: EmbedContent): Embed {
  const { embed: words, date } = wordsOf(records);
  const { language, edition } = records;
  const { heading, anchor, code } = content;
  const page = inLanguage(content.page, language);
  const { summary, sections } = framed({ summary: content.summary, sections: content.sections }, page);
  const embed: Embed = {
    language,
    heading,
    summary,
    sections,
    credit: words.credit<Inline>(link(SITE_NAME, ADDRESSES.home)),
    asOf: { date: edition.as_of, words: words.asOf(date(edition.as_of)) },
    back: link(content.back, anchor === undefined ? page : `${page}#${anchor}`),
    canonical: permalink(page),
    code: { ...code, heading: words.code.heading, note: words.code.inFrame },
  };
  return localized(embed, language);
}
