import { wordsOf } from "../messages/words.ts";
import { TYPED_TABLES } from "../model/downloads/download-tables.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { DATA_LICENCE } from "../site/constants.ts";
import { archiveSection } from "./data/archive-section.ts";
import { citationSection } from "./data/citation-section.ts";
import { coverageFigure } from "./data/coverage-figure.ts";
import { descriptorsSection } from "./data/descriptors-section.ts";
import type { FileSizes } from "./data/files.ts";
import { apostropheSection, formatSection } from "./data/format-section.ts";
import { licenceSection } from "./data/licence-section.ts";
import { numbersSection } from "./data/reading-section.ts";
import { recordsSection } from "./data/records-section.ts";
import { snippetsSection } from "./data/snippets-section.ts";
import { computedTablesSection, typedTablesSection } from "./data/tables-section.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The page of the downloads: what there is, and how it must be read. */
export function dataPage(records: Records, sizes: FileSizes): Page {
  const { data, count, date } = wordsOf(records);
  const { heading, title, kind, summary, sourced, table, row, coverage } = data;
  const rows = TYPED_TABLES.reduce((sum, typed) => sum + typed.rows(records.dataset).length, 0);
  const asOf = date(records.edition.as_of);
  return pageOf(records, {
    address: ADDRESSES.data,
    heading,
    title,
    kind,
    summary: [
      [summary(count(TYPED_TABLES.length, table), count(rows, row), asOf, DATA_LICENCE.name)],
      [sourced],
    ],
    parents: [],
    sections: [
      archiveSection(records, sizes),
      typedTablesSection(records, sizes),
      computedTablesSection(records, sizes),
      descriptorsSection(records, sizes),
      recordsSection(records),
      {
        anchor: "coverage",
        heading: coverage.heading,
        blocks: [coverageFigure(records, ADDRESSES.data)],
      },
      numbersSection(records),
      formatSection(records),
      apostropheSection(records),
      snippetsSection(records),
      citationSection(records),
      licenceSection(records),
    ],
    facets: { type: "page" },
  });
}
