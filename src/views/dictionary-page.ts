import { COMPUTED_TABLES, DOWNLOAD_TABLES, TYPED_TABLES } from "../model/downloads/download-tables.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { tableSection } from "./dictionary/table-section.ts";
import { VocabularyPlaces } from "./dictionary/vocabulary-places.ts";
import { code, link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The dictionary: every table and column, with its meaning, type and allowed values. */
export function dictionaryPage(records: Records): Page {
  const places = new VocabularyPlaces();
  return pageOf(records, {
    address: ADDRESSES.dictionary,
    heading: "Data dictionary",
    kind: "Downloads",
    summary: [
      [
        `Every column of the ${TYPED_TABLES.length} tables of the record and of the ${COMPUTED_TABLES.length} tables computed from them: what it means, what may stand in it, and the codes with their meaning in words.`,
      ],
      [
        "An empty cell means that the value is not known, or does not apply. In CSV files a text that a spreadsheet could run as a formula, or that starts with an apostrophe, has one apostrophe ",
        code("'"),
        " in front: ",
        link("how to take it away", `${ADDRESSES.data}#apostrophe`),
        ".",
      ],
    ],
    parents: [{ text: "Data", href: ADDRESSES.data }],
    sections: DOWNLOAD_TABLES.map((table) => tableSection(table, places)),
    facets: { type: "Page" },
  });
}
