import { DOWNLOAD_TABLES } from "../model/downloads/download-tables.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, type Address } from "../site/addresses.ts";
import { prose, type Section } from "./kit/block.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The page of the table explorer: the page itself, where its script finds the tables, and the files for reading without it. */
export interface ExplorePage {
  readonly page: Page;
  /** What the script must know of the tables. */
  readonly index: Address;
  readonly files: Section;
}

/** The page on which any table can be filtered, sorted and kept. */
export function explorePage(records: Records): ExplorePage {
  const page = pageOf(records, {
    address: ADDRESSES.explore,
    heading: "Table explorer",
    kind: "Downloads",
    summary: [
      [
        "Any table of the record, with filters for every column, in the order you choose. What you see can be kept as CSV or JSON, and the address of this page keeps the view.",
      ],
      [
        "Numbers have units and qualifiers, and some rows are counted inside others: ",
        link("before you add numbers up", `${ADDRESSES.data}#numbers`),
        ". An event of an officer’s case does not say how the case ended; the table of cases does. What each column means is in the ",
        link("dictionary", ADDRESSES.dictionary),
        ".",
      ],
    ],
    parents: [{ text: "Data", href: ADDRESSES.data }],
    sections: [],
    facets: { type: "Page" },
  });
  return { page, index: ADDRESSES.file("data/explore/tables.json"), files: filesSection() };
}

function filesSection(): Section {
  return {
    anchor: "files",
    heading: "All tables as files",
    blocks: [
      prose(["The same rows in full, without a script:"]),
      {
        kind: "list",
        items: DOWNLOAD_TABLES.map(({ name, title }) => [
          link(`${title} as CSV`, ADDRESSES.download(`${name}.csv`)),
          ", or ",
          link("as JSON", ADDRESSES.download(`${name}.json`)),
        ]),
      },
    ],
  };
}
