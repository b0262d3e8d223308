import type { WordCount } from "./page-search.ts";
import { FILTER_LABELS, type SearchState } from "./search-state.ts";
import type { ChosenFilters } from "./pagefind.ts";

const AND = new Intl.ListFormat("en-US", { type: "conjunction" });

/** How many of what: `1 page`, `12 pages`. */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** How much was found of what. */
export interface FoundCounts {
  readonly people: number;
  /** Whether the people only have a similar name. */
  readonly similar: boolean;
  readonly pages: number;
  readonly sources: number;
}

/** What was found, for the status line: `2 people, 14 pages, and 3 sources for “hall”.` */
export function foundSentence(state: SearchState, { people, similar, pages, sources }: FoundCounts): string {
  const what = [
    people === 0 ? "" : `${countOf(people, "person", "people")}${similar ? " with a similar name" : ""}`,
    pages === 0 ? "" : countOf(pages, "page", "pages"),
    sources === 0 ? "" : countOf(sources, "source", "sources"),
  ].filter((part) => part !== "");
  return `${[AND.format(what), ...aboutOf(state)].join(" ")}.`;
}

/** That nothing was found, and in what it was looked for. */
export function nothingSentence(
  state: SearchState,
  searched: { readonly names: number; readonly pages: number },
): string {
  const names = countOf(searched.names, "name", "names");
  const pages = countOf(searched.pages, "page", "pages");
  return `${["Nothing found", ...aboutOf(state)].join(" ")}. Searched: ${names} and the text of ${pages}.`;
}

/** Where one word of several stands. */
export function wordSentence({ word, pages }: WordCount): string {
  if (pages === 0) return `“${word}” is on no page.`;
  return `“${word}” is on ${countOf(pages, "page", "pages")}.`;
}

/** For what was searched: the query and the filters, as far as there are any. */
function aboutOf({ query, chosen }: SearchState): readonly string[] {
  return [query === "" ? "" : `for “${bare(query)}”`, filterWords(chosen)].filter((part) => part !== "");
}

/** The chosen filters in words: `with County: Bronx, New York or Queens, New York; Year: 2021`. */
function filterWords(chosen: ChosenFilters): string {
  const filters = Object.entries(FILTER_LABELS).flatMap(([name, label]) => {
    const values = chosen[name] ?? [];
    return values.length === 0 ? [] : `${label}: ${values.join(" or ")}`;
  });
  return filters.length === 0 ? "" : `with ${filters.join("; ")}`;
}

/** The query without quotation marks of its own: it is shown between some. */
function bare(query: string): string {
  return query.replace(/["“”]/g, "");
}
