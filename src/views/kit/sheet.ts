import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { inLanguage, permalink, type Address } from "../../site/addresses.ts";
import { blocksHeight, headHeight, sectionHeight, sourceHeight } from "../paper/height.ts";
import type { Citations, SourceEntry } from "./citations.ts";
import type { Line } from "./inline.ts";
import { localized } from "./localized.ts";
import { pageOf, type Page, type PageContent } from "./page.ts";

/**
 * What a voter takes along of a county or a race, on one printed page: the essential facts in plain words. On the
 * screen it is a page like any other, which search engines leave out.
 */
export interface Sheet extends Page {
  /** For which day the sheet speaks. */
  readonly asOf: string;
  /** The page on which everything stands. */
  readonly full: {
    readonly page: Address;
    /** Its full address, as printed and in the code. */
    readonly printed: string;
    /** What the code is, for those who do not see it. */
    readonly codeLabel: string;
    /** What stands there and not on the sheet. */
    readonly note: string;
  };
  readonly sourcesHeading: string;
  /** The sources in short; their addresses stand on the page. */
  readonly shortSources: readonly SheetSource[];
}

/** One source in the short list of a sheet. */
export interface SheetSource {
  readonly number: number;
  readonly anchor: string;
  readonly line: Line;
}

/** What a view gives; the rest of the sheet follows from it. */
export type SheetContent = Pick<
  PageContent,
  "heading" | "title" | "kind" | "summary" | "parents" | "sections" | "data" | "subject" | "facets"
> & { readonly citations: Citations };

/** Where a sheet stands, and the page from which it is taken. */
export interface SheetPlace {
  readonly address: Address;
  readonly page: Address;
}

/** The most entries that a list on a sheet shows where there is room for all. */
const MOST = 12;

/** The height of a page of US Letter between its margins in points, less what the estimate leaves free. */
const ROOM = 735 - 30;

/** How much more room the words of a sheet take than those for which heights are estimated: none is below 8 points. */
const LARGER = 1.1;

/**
 * The sheet with as many entries in its lists as one page holds.
 * @param draft the sheet whose lists show at most so many entries, and say how many more there are
 * @throws Error if not even one entry in each list leaves it on one page
 */
export function sheetOf(
  records: Records,
  { address, page }: SheetPlace,
  draft: (most: number) => SheetContent,
): Sheet {
  const content = longest(address, draft);
  const words = wordsOf(records);
  const printed = permalink(inLanguage(page, records.language));
  const sheet: Sheet = {
    ...pageOf(records, { ...content, address }),
    contents: [],
    asOf: words.sheet.asOf(words.date(records.dataset.edition.as_of)),
    full: { page, printed, codeLabel: words.sheet.codeLabel(printed), note: words.sheet.note },
    sourcesHeading: words.sheet.sources,
    shortSources: content.citations
      .list()
      .map((source) => ({ number: source.number, anchor: source.anchor, line: shortLine(source) })),
  };
  return localized(sheet, records.language);
}

function longest(address: Address, draft: (most: number) => SheetContent): SheetContent {
  for (let most = MOST; most > 0; most--) {
    const content = draft(most);
    if (heightOf(content) <= ROOM) return content;
  }
  throw new Error(`${address} does not fit on one page, even with lists of one entry`);
}

function heightOf({ summary, sections, citations }: SheetContent): number {
  const parts = [
    headHeight(summary),
    ...sections.map(({ blocks }) => sectionHeight(blocksHeight(blocks))),
    ...citations.list().map((source) => sourceHeight({ ...source, line: shortLine(source) })),
  ];
  return parts.reduce((sum, height) => sum + height, 0) * LARGER;
}

/** Title, publisher, author and date: without the address of the document. */
function shortLine({ line }: SourceEntry): Line {
  const end = line.findIndex((part) => typeof part === "object" && part.kind === "link" && part.external);
  return end < 0 ? line : line.slice(0, end - 1);
}
