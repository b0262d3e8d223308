import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { labelsSection } from "./glossary/labels-section.ts";
import { LABEL_LISTS } from "./glossary/labels.ts";
import { wordsSection } from "./glossary/words-section.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** Every word that has one meaning on this site. */
export function glossaryPage(records: Records): Page {
  const { heading, kind, summary, counting } = wordsOf(records).glossary;
  return pageOf(records, {
    address: ADDRESSES.glossary,
    heading,
    kind,
    summary: [
      [summary],
      counting(
        (text) => link(text, ADDRESSES.methodology),
        (text) => link(text, ADDRESSES.dictionary),
      ),
    ],
    parents: [],
    sections: [
      wordsSection(records, "law"),
      wordsSection(records, "batches"),
      wordsSection(records, "pledges"),
      wordsSection(records, "record"),
      ...LABEL_LISTS.map((list) => labelsSection(records, list)),
    ],
    facets: { type: "page" },
  });
}
