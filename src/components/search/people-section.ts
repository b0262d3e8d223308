import type { SearchWords } from "../../messages/browser/search.ts";
import { element } from "./element.ts";
import { NOBODY, type NamesFound } from "./names-found.ts";
import type { ChosenFilters } from "./facets.ts";
import { personItem } from "./result-items.ts";

/** So many people can be looked through; more are told apart by another word. */
const MOST_PEOPLE = 100;

/** The people who may be shown: names have a kind of page and no other filter. */
export function peopleOf(chosen: ChosenFilters, found: NamesFound): NamesFound {
  const { type, ...others } = chosen;
  if (Object.keys(others).length > 0) return NOBODY;
  const entries = found.entries.filter((entry) => type?.includes(entry.type) ?? true);
  return {
    ...found,
    entries: entries.slice(0, MOST_PEOPLE),
    more: found.more || entries.length > MOST_PEOPLE,
  };
}

/** The people found, under a heading that says whether they are only similar; nothing where there are none. */
export function peopleSection({ entries, similar, more }: NamesFound, words: SearchWords): HTMLElement[] {
  if (entries.length === 0) return [];
  const heading = element("h2", {}, similar ? words.headings.similarPeople : words.headings.people);
  const list = element("ul", {}, ...entries.map(personItem));
  const rest = more ? [element("p", { class: "note" }, words.morePeople)] : [];
  return [element("section", {}, heading, list, ...rest)];
}
