import { element } from "./element.ts";
import type { NamesSearch } from "./names-search.ts";
import type { PageSearch } from "./page-search.ts";
import { personItem } from "./result-items.ts";
import { writeState, type SearchState } from "./search-state.ts";
import { countOf, wordSentence } from "./search-wording.ts";

/** What helps a reader on who found nothing: the words one by one, the search without filters, the nearest names. */
export async function nothingFound(
  { query, chosen }: SearchState,
  names: NamesSearch,
  pages: PageSearch,
): Promise<readonly HTMLElement[]> {
  const words = await pages.countWords(query);
  const unfiltered = Object.keys(chosen).length === 0 ? 0 : await pages.count(query);
  const nearest = names.nearest(query);
  return [
    ...(unfiltered > 0
      ? [
          element(
            "p",
            {},
            element(
              "a",
              { href: `${location.pathname}${writeState({ query, chosen: {} })}` },
              `Search without filters: ${countOf(unfiltered, "page", "pages")}`,
            ),
          ),
        ]
      : []),
    ...(words.length > 1
      ? [element("ul", {}, ...words.map((word) => element("li", {}, wordSentence(word))))]
      : []),
    ...(nearest.length > 0
      ? [element("h2", {}, "Names spelled nearly so"), element("ul", {}, ...nearest.map(personItem))]
      : []),
    element("p", {}, element("a", { href: "#lists" }, "Look through the lists"), " instead."),
  ];
}
