import { countOf } from "../format/counts.ts";
import { dateInWords } from "../model/partial-date.ts";
import { TYPED_TABLES } from "../model/downloads/download-tables.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { DATA_LICENCE } from "../site/constants.ts";
import { archiveSection } from "./data/archive-section.ts";
import { coverageFigure } from "./data/coverage-figure.ts";
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
  const rows = TYPED_TABLES.reduce((sum, table) => sum + table.rows(records.dataset).length, 0);
  const asOf = dateInWords(records.dataset.edition.as_of);
  return pageOf(records, {
    address: ADDRESSES.data,
    heading: "Data",
    title: "Data and downloads",
    kind: "Downloads",
    summary: [
      [
        `The whole record as tables: ${countOf(TYPED_TABLES.length, "table")} with ${countOf(rows, "row")}, as CSV and as JSON. State of ${asOf}; free to use under ${DATA_LICENCE.name}.`,
      ],
      [
        "Every row of a factual table names its sources. Nobody whose conviction was undone is named in any of them.",
      ],
    ],
    parents: [],
    sections: [
      archiveSection(sizes),
      typedTablesSection(records, sizes),
      computedTablesSection(records, sizes),
      recordsSection(records),
      {
        anchor: "coverage",
        heading: "What was looked for, and where",
        blocks: [coverageFigure(records, ADDRESSES.data)],
      },
      numbersSection(),
      formatSection(),
      apostropheSection(),
      snippetsSection(),
      licenceSection(records),
    ],
    facets: { type: "Page" },
  });
}
