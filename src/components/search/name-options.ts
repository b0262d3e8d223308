import { element } from "./element.ts";
import type { NamesFound } from "./names-search.ts";
import { writeState } from "./search-state.ts";
import { countOf } from "./search-wording.ts";

const MOST_OPTIONS = 7;

/** What the list below the search box holds, and what is said of it to those who do not see it. */
export interface NameOptions {
  readonly options: readonly HTMLElement[];
  readonly status: string;
}

/** The names found, and last the way to all results. */
export function nameOptions({ entries, similar }: NamesFound, query: string, results: string): NameOptions {
  const shown = entries.slice(0, MOST_OPTIONS);
  const names = shown.map(({ name, type, note, href }, index) =>
    option(index, href, [
      element("span", { class: "option-name" }, name),
      element("span", { class: "option-note" }, `${similar ? "Similar name. " : ""}${type}: ${note}`),
    ]),
  );
  const all = option(shown.length, `${results}${writeState({ query, chosen: {} })}`, [
    `All results for “${query}”`,
  ]);
  const count = countOf(shown.length, similar ? "similar name" : "name", similar ? "similar names" : "names");
  const status =
    shown.length === 0 ? "No name; press Enter to search all pages." : `${count}; use the arrow keys.`;
  return { options: [...names, all], status };
}

function option(index: number, href: string, children: readonly (Node | string)[]): HTMLElement {
  const attributes = {
    role: "option",
    id: `site-search-${index}`,
    "aria-selected": "false",
    tabindex: "-1",
    href,
  };
  return element("a", attributes, ...children);
}
