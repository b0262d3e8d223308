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
interface SheetSource {
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

/** How many entries each list of a sheet shows at most, by the name of the list. */
export type Shown<List extends string> = Readonly<Record<List, number>>;

/** The most entries that a list on a sheet shows where there is room for all. */
const MOST = 12;

/**
 * The height of a page of US Letter between its margins is 735 points. The estimate errs on the long side, by a
 * twentieth at least: the sheet sets its parts closer than the pages for which it was made.
 */
const ROOM = 735 * 1.035;

/**
 * The sheet with as many entries in its lists as one page holds. Where texts are so long that one entry in each list is
 * too much already, it goes on over the page: no text of the tables keeps the site from being built.
 * @param lists the names of its lists, the most important first: they grow in turns, one entry at a time
 * @param draft the sheet whose lists show at most so many entries, and say how many more there are
 */
export function sheetOf<List extends string>(
  records: Records,
  { address, page }: SheetPlace,
  lists: readonly List[],
  draft: (shown: Shown<List>) => SheetContent,
): Sheet {
  const content = longest(lists, draft);
  const words = wordsOf(records);
  const printed = permalink(inLanguage(page, records.language));
  const sheet: Sheet = {
    ...pageOf(records, { ...content, address }),
    contents: [],
    asOf: words.sheet.asOf(words.date(records.edition.as_of)),
    full: { page, printed, codeLabel: words.sheet.codeLabel(printed), note: words.sheet.note },
    sourcesHeading: words.sheet.sources,
    shortSources: content.citations
      .list()
      .map((source) => ({ number: source.number, anchor: source.anchor, line: shortLine(source) })),
  };
  return localized(sheet, records.language);
}

function longest<List extends string>(
  lists: readonly List[],
  draft: (shown: Shown<List>) => SheetContent,
): SheetContent {
  let shown = Object.fromEntries(lists.map((list) => [list, 1])) as Shown<List>;
  let content = draft(shown);
  let height = heightOf(content);
  let growing = height > ROOM ? [] : lists;
  while (growing.length > 0) {
    growing = growing.filter((list) => {
      const tried = { ...shown, [list]: shown[list] + 1 };
      const next = draft(tried);
      const nextHeight = heightOf(next);
      if (nextHeight > ROOM) return false;
      const isComplete = nextHeight === height;
      [shown, content, height] = [tried, next, nextHeight];
      return !isComplete && shown[list] < MOST;
    });
  }
  return content;
}

/** About how high a sheet is; the true heights are measured by tests/browser/sheet.test.ts. */
function heightOf({ summary, sections, citations }: SheetContent): number {
  const parts = [
    headHeight(summary),
    ...sections.map(({ blocks }) => sectionHeight(blocksHeight(blocks))),
    ...citations.list().map((source) => sourceHeight({ ...source, line: shortLine(source) })),
  ];
  return parts.reduce((sum, height) => sum + height, 0);
}

/** Title, publisher, author and date: without the address of the document. */
function shortLine({ line }: SourceEntry): Line {
  const end = line.findIndex((part) => typeof part === "object" && part.kind === "link" && part.external);
  return end < 0 ? line : line.slice(0, end - 1);
}
