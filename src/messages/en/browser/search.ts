import type { Noun } from "../../kit/noun.ts";

const PEOPLE: Noun = { one: "person", other: "people" };
const NAMES: Noun = { one: "name", other: "names" };
const PAGES: Noun = { one: "page", other: "pages" };
const SOURCES: Noun = { one: "source", other: "sources" };
const COUNTIES: Noun = { one: "county", other: "counties" };

/** What the search page says while a reader searches. */
export const SEARCH = {
  notLoaded: "The search could not be loaded. The lists below hold every page.",
  partNotLoaded: "A part of the search could not be loaded. Try again.",

  filters: { type: "Kind of page", county: "County", agency: "Agency", status: "Status", year: "Year" },
  chosen: (filter: string, values: string) => `${filter}: ${values} chosen`,
  clearFilters: "Clear all filters",

  people: PEOPLE,
  names: NAMES,
  pages: PAGES,
  sources: SOURCES,
  counties: COUNTIES,
  headings: {
    people: "People",
    similarPeople: "People with a similar name",
    pages: "Pages",
    sources: "Sources",
    nearest: "Names spelled nearly so",
  },
  section: (heading: string, pages: string) => `${heading} (${pages})`,
  more: { pages: "Show more pages", sources: "Show more sources", notLoaded: "Not loaded. Try again" },

  morePeople: "More people have such a name. Add another part of the name to see who is meant.",
  similarPeople: (people: string) => `${people} with a similar name`,
  /** What was found or not, then the query and the filters, as far as there are any. */
  found: (what: string, query: string | null, filters: string | null) =>
    `${[what, ...about(query, filters)].join(" ")}.`,
  nothing: (query: string | null, filters: string | null, names: string, pages: string) =>
    `${["Nothing found", ...about(query, filters)].join(" ")}. Searched: ${names} and the text of ${pages}.`,
  all: (things: readonly string[]) => new Intl.ListFormat("en-US", { type: "conjunction" }).format(things),
  filter: (filter: string, values: readonly string[]) => `${filter}: ${values.join(" or ")}`,
  wordOn: (word: string, pages: string) => `“${word}” is on ${pages}.`,
  wordNowhere: (word: string) => `“${word}” is on no page.`,
  unfiltered: (pages: string) => `Search without filters: ${pages}`,
  lists: <Piece>(link: (text: string) => Piece) => [link("Look through the lists"), " instead."],
};

function about(query: string | null, filters: string | null): readonly string[] {
  return [...(query === null ? [] : [`for “${query}”`]), ...(filters === null ? [] : [`with ${filters}`])];
}
