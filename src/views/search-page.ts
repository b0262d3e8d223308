import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { browseLists, type BrowseList } from "./search/lists.ts";

/** The page on which everything can be searched, and the lists for those who would rather look through. */
export interface SearchPage {
  readonly page: Page;
  readonly lists: readonly BrowseList[];
}

/** The search page. */
export function searchPage(records: Records): SearchPage {
  const page = pageOf(records, {
    address: ADDRESSES.search,
    heading: "Search",
    kind: "Search",
    summary: [
      [
        "Search the names of officers, candidates and prosecutors, and the text of every page. A name may hold a typing error; its order, accents and hyphens do not matter. Words in quotation marks are looked for as they stand.",
      ],
    ],
    parents: [],
    sections: [],
    facets: { type: "Page" },
  });
  return { page, lists: browseLists(records) };
}
