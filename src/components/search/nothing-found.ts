import type { SearchWords } from "../../messages/browser/search.ts";
import { element } from "./element.ts";
import type { NamesSearch } from "./names-search.ts";
import type { PageSearch } from "./page-search.ts";
import { personItem } from "./result-items.ts";
import { writeState, type SearchState } from "./search-state.ts";
import { wordSentence } from "./search-wording.ts";

/** What helps a reader on who found nothing: the words one by one, the search without filters, the nearest names. */
export async function nothingFound(
  { query, chosen }: SearchState,
  names: NamesSearch,
  pages: PageSearch,
  words: SearchWords,
): Promise<readonly HTMLElement[]> {
  const single = await pages.countWords(query);
  const unfiltered = Object.keys(chosen).length === 0 ? 0 : await pages.count(query);
  const nearest = await names.nearest(query);
  return [
    ...(unfiltered > 0
      ? [
          element(
            "p",
            {},
            element(
              "a",
              { href: `${location.pathname}${writeState({ query, chosen: {} })}` },
              words.unfiltered(words.count(unfiltered, words.pages)),
            ),
          ),
        ]
      : []),
    ...(single.length > 1
      ? [element("ul", {}, ...single.map((word) => element("li", {}, wordSentence(word, words))))]
      : []),
    ...(nearest.length > 0
      ? [element("h2", {}, words.headings.nearest), element("ul", {}, ...nearest.map(personItem))]
      : []),
    element("p", {}, ...words.lists((text): Node | string => element("a", { href: "#lists" }, text))),
  ];
}
