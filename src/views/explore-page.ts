import { wordsOf } from "../messages/words.ts";
import type { DownloadTable } from "../model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../model/downloads/download-tables.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, type Address } from "../site/addresses.ts";
import { prose, type Section } from "./kit/block.ts";
import { link, original, type Inline, type Line, type Reader } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The page of the table explorer: the page itself, what its program starts from, and the files for reading without it. */
export interface ExplorePage {
  readonly page: Page;
  readonly explorer: ExplorerPlace;
  readonly files: Section;
}

/** The part of the page in which the program draws the tables. */
export interface ExplorerPlace {
  readonly heading: string;
  /** What the program must know of the tables. */
  readonly index: Address;
  /** What stands there without the program. */
  readonly withoutScripts: Line;
}

/** The page on which any table can be filtered, sorted and kept. */
export function explorePage(records: Records): ExplorePage {
  const { explore, data, frame, sql } = wordsOf(records);
  const page = pageOf(records, {
    address: ADDRESSES.explore,
    heading: explore.heading,
    kind: data.kind,
    summary: [
      [explore.summary],
      explore.caution<Inline>(
        (text) => link(text, `${ADDRESSES.data}#numbers`),
        (text) => link(text, ADDRESSES.dictionary),
      ),
      sql.invitation<Inline>((text) => link(text, ADDRESSES.sql)),
      ...(explore.inEnglish === null ? [] : [[explore.inEnglish]]),
    ],
    parents: [{ text: frame.data, href: ADDRESSES.data }],
    sections: [],
    facets: { type: "page" },
  });
  return {
    page,
    explorer: {
      heading: explore.explore,
      index: ADDRESSES.explorerIndex(records.language),
      withoutScripts: explore.withoutScripts<Inline>((text) => link(text, "#files")),
    },
    files: filesSection(records),
  };
}

function filesSection(reader: Reader): Section {
  const { heading, note } = wordsOf(reader).explore.files;
  return {
    anchor: "files",
    heading,
    blocks: [
      prose([note]),
      { kind: "list", items: DOWNLOAD_TABLES.map((table) => filesLine(reader, table)) },
    ],
  };
}

function filesLine(reader: Reader, { name, title }: DownloadTable): Line {
  return wordsOf(reader).explore.files.ofTable<Inline>({
    title: { text: title, piece: original(reader, title) },
    name,
    csv: (text) => link(text, ADDRESSES.download(`${name}.csv`)),
    json: (text) => link(text, ADDRESSES.download(`${name}.json`)),
  });
}
