import { wordsOf } from "../messages/words.ts";
import { COMPUTED_TABLES, DOWNLOAD_TABLES, TYPED_TABLES } from "../model/downloads/download-tables.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { tableSection } from "./dictionary/table-section.ts";
import { VocabularyPlaces } from "./dictionary/vocabulary-places.ts";
import { code, link, type Inline } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The dictionary: every table and column, with its meaning, type and allowed values. */
export function dictionaryPage(records: Records): Page {
  const { dictionary, data, frame } = wordsOf(records);
  const { heading, summary, empty, inEnglish } = dictionary;
  const places = new VocabularyPlaces();
  return pageOf(records, {
    address: ADDRESSES.dictionary,
    heading,
    kind: data.kind,
    summary: [
      [summary(TYPED_TABLES.length, COMPUTED_TABLES.length)],
      empty<Inline>(code("'"), (text) => link(text, `${ADDRESSES.data}#apostrophe`)),
      ...(inEnglish === null ? [] : [[inEnglish]]),
    ],
    parents: [{ text: frame.data, href: ADDRESSES.data }],
    sections: DOWNLOAD_TABLES.map((table) =>
      tableSection(records, table, table.rows(records.dataset), places),
    ),
    facets: { type: "page" },
  });
}
