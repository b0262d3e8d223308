import type { SearchWords } from "../../messages/browser/search.ts";
import type { NameEntry } from "../../views/search/name-entry.ts";
import { element } from "./element.ts";
import { excerptParts } from "./excerpt.ts";
import { nameNote } from "./name-note.ts";
import type { FoundPage } from "./pagefind.ts";

const MOST_COUNTIES = 3;

/** One person, as an item of a list. */
export function personItem({ name, type, note, href }: NameEntry): HTMLElement {
  const link = element("a", { href }, name);
  return element("li", {}, link, element("p", { class: "note" }, `${type}. `, ...nameNote(note)));
}

/** One page, as an item of a list: what it is, where it belongs, the words around those looked for. */
export function pageItem(page: FoundPage, words: SearchWords): HTMLElement {
  const { title, language = null } = page.meta;
  const link = element("a", { href: page.url, lang: language }, title ?? page.url);
  const excerpt = excerptParts(page.excerpt).map(({ text, marked }) =>
    marked ? element("mark", {}, text) : text,
  );
  return element(
    "li",
    {},
    link,
    element("p", { class: "note" }, noteOf(page, words)),
    element("p", { class: "excerpt" }, ...excerpt, " …"),
  );
}

function noteOf({ filters }: FoundPage, words: SearchWords): string {
  const { type = [], county = [], year = [] } = filters;
  const counties = county.length > MOST_COUNTIES ? [words.count(county.length, words.counties)] : county;
  return [...type, ...counties, ...(year.length === 1 ? year : [])].join(" · ");
}
