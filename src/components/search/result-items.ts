import type { NameEntry } from "../../views/search/name-entry.ts";
import { element } from "./element.ts";
import { excerptParts } from "./excerpt.ts";
import type { FoundPage } from "./pagefind.ts";

const MOST_COUNTIES = 3;

/** One person, as an item of a list. */
export function personItem({ name, type, note, href }: NameEntry): HTMLElement {
  const link = element("a", { href }, name);
  return element("li", {}, link, element("p", { class: "note" }, `${type}. ${note}`));
}

/** One page, as an item of a list: what it is, where it belongs, the words around those looked for. */
export function pageItem(page: FoundPage): HTMLElement {
  const link = element("a", { href: page.url }, page.meta.title ?? page.url);
  const excerpt = excerptParts(page.excerpt).map(({ text, marked }) =>
    marked ? element("mark", {}, text) : text,
  );
  return element(
    "li",
    {},
    link,
    element("p", { class: "note" }, noteOf(page)),
    element("p", { class: "excerpt" }, ...excerpt, " …"),
  );
}

function noteOf({ filters }: FoundPage): string {
  const { type = [], county = [], year = [] } = filters;
  const counties = county.length > MOST_COUNTIES ? [`${county.length} counties`] : county;
  return [...type, ...counties, ...(year.length === 1 ? year : [])].join(" · ");
}
