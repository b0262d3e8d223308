import type { NameBoxWords } from "../../messages/browser/name-box.ts";
import { element } from "./element.ts";
import { nameNote } from "./name-note.ts";
import type { NamesFound } from "./names-found.ts";
import { writeState } from "./search-state.ts";

const MOST_OPTIONS = 7;

/** What the list below the search box holds, and what is said of it to those who do not see it. */
export interface NameOptions {
  readonly options: readonly HTMLElement[];
  readonly status: string;
}

/** The names found, and last the way to all results. */
export function nameOptions(
  { entries, similar }: NamesFound,
  query: string,
  results: string,
  words: NameBoxWords,
): NameOptions {
  const shown = entries.slice(0, MOST_OPTIONS);
  const names = shown.map(({ name, type, note, href }, index) =>
    option(index, href, [
      element("span", { class: "option-name" }, name),
      element(
        "span",
        { class: "option-note" },
        similar ? words.similar : "",
        words.typed(type),
        ...nameNote(note),
      ),
    ]),
  );
  const all = option(shown.length, `${results}${writeState({ query, chosen: {} })}`, [
    words.allResults(query),
  ]);
  const count = words.count(shown.length, similar ? words.similarNames : words.names);
  const status = shown.length === 0 ? words.noName : words.offered(count);
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
