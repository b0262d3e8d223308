import { wordsOf } from "../messages/words.ts";
import type { Language } from "../model/language.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, inLanguage, permalink, reportAddress } from "../site/addresses.ts";
import { link, type Inline, type Line } from "./kit/inline.ts";
import { browseLists, type BrowseList } from "./search/lists.ts";

/** What a reader sees at an address that never was one. There is one page for readers of every language. */
export interface NotFoundPage {
  readonly title: string;
  /** For previews: plain words. */
  readonly description: string;
  readonly lines: readonly Line[];
  /** The same for readers of the other language. */
  readonly translation: {
    readonly language: Language;
    readonly title: string;
    readonly lines: readonly Line[];
  };
  readonly search: { readonly record: string; readonly words: string; readonly button: string };
  readonly lists: readonly BrowseList[];
  readonly permalink: string;
}

/** The help for a reader who came by a wrong address. */
export function notFoundPage(records: Records): NotFoundPage {
  const { search } = wordsOf(records);
  const other = records.in("es");
  return {
    title: search.notFound.heading,
    description: search.notFound.description,
    lines: helpFor(records),
    translation: {
      language: other.language,
      title: wordsOf(other).search.notFound.heading,
      lines: helpFor(other),
    },
    search: { record: search.notFound.record, words: search.words, button: search.button },
    lists: browseLists(records),
    permalink: permalink(ADDRESSES.file("404.html")),
  };
}

function helpFor(records: Records): readonly Line[] {
  const { why, help } = wordsOf(records).search.notFound;
  const { language } = records;
  return [
    [why],
    help<Inline>({
      tell: (text) => link(text, reportAddress(ADDRESSES.notFound)),
      search: (text) => link(text, inLanguage(ADDRESSES.search, language)),
      home: (text) => link(text, inLanguage(ADDRESSES.home, language)),
    }),
  ];
}
