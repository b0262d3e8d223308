import type { SearchWords } from "../../messages/browser/search.ts";
import { hasWords } from "./fold.ts";
import type { WordCount } from "./page-search.ts";
import { FILTERS, type Filter, type SearchState } from "./search-state.ts";
import type { ChosenFilters } from "./facets.ts";

/** How much was found of what. */
export interface FoundCounts {
  readonly people: number;
  /** Whether the people only have a similar name. */
  readonly similar: boolean;
  readonly pages: number;
  readonly sources: number;
}

/** What was found, for the status line: `2 people, 14 pages, and 3 sources for “hall”.` */
export function foundSentence(
  { query, chosen }: SearchState,
  { people, similar, pages, sources }: FoundCounts,
  words: SearchWords,
): string {
  const who = words.count(people, words.people);
  const what = [
    people === 0 ? "" : similar ? words.similarPeople(who) : who,
    pages === 0 ? "" : words.count(pages, words.pages),
    sources === 0 ? "" : words.count(sources, words.sources),
  ].filter((part) => part !== "");
  return words.found(words.all(what), queryWords(query), filterWords(chosen, words));
}

/** That nothing was found, and in what it was looked for. */
export function nothingSentence(
  { query, chosen }: SearchState,
  searched: { readonly names: number; readonly pages: number },
  words: SearchWords,
): string {
  const names = words.count(searched.names, words.names);
  const pages = words.count(searched.pages, words.pages);
  return words.nothing(queryWords(query), filterWords(chosen, words), names, pages);
}

/** Where one word of several stands. */
export function wordSentence({ word, pages }: WordCount, words: SearchWords): string {
  return pages === 0 ? words.wordNowhere(word) : words.wordOn(word, words.count(pages, words.pages));
}

/** The heading of a section of results: `Pages (1,309)`. */
export function sectionHeading(heading: string, results: number, words: SearchWords): string {
  return words.section(heading, words.number(results));
}

/** What is added to a value of a filter: on how many pages it stands, ` (1,309)`. */
export function valueCount(pages: number, words: SearchWords): string {
  return ` (${words.number(pages)})`;
}

/** What a filter is called, and how many of its values are ticked. */
export function filterLabel(filter: Filter, ticked: number, words: SearchWords): string {
  const label = words.filters[filter];
  return ticked === 0 ? label : words.chosen(label, words.number(ticked));
}

/** The query without quotation marks of its own, since it is shown between some; `null` where it asks for no word. */
function queryWords(query: string): string | null {
  return hasWords(query) ? query.replace(/["“”«»]/g, "") : null;
}

/** The chosen filters in words: `County: Bronx, New York or Queens, New York; Year: 2021`; `null` where there are none. */
function filterWords(chosen: ChosenFilters, words: SearchWords): string | null {
  const filters = FILTERS.flatMap((filter) => {
    const values = chosen[filter] ?? [];
    return values.length === 0 ? [] : words.filter(words.filters[filter], values);
  });
  return filters.length === 0 ? null : filters.join("; ");
}
