/** The folder of the search index of a language, in that of its pages. */
export const SEARCH_FOLDER = "pagefind";

/**
 * Where a part of a search index lies, below the index: a text that is empty or ends with a slash. The first part is the
 * index itself, with the program that searches.
 * @param place from 0
 */
export function partPath(place: number): string {
  return place === 0 ? "" : `${place + 1}/`;
}
