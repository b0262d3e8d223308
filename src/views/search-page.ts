import { wordsOf } from "../messages/words.ts";
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
  const { heading, summary } = wordsOf(records).search;
  const page = pageOf(records, {
    address: ADDRESSES.search,
    heading,
    kind: heading,
    summary: [[summary]],
    parents: [],
    sections: [],
    facets: { type: "page" },
  });
  return { page, lists: browseLists(records) };
}
