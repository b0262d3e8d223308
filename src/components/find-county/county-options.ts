import { element } from "../search/element.ts";
import type { Match } from "./county-match.ts";
import type { ListedCounty } from "./listed-county.ts";

/** The counties found, each as a way to its page: the name by which it was found, and what it is. */
export function countyOptions(matches: readonly Match<ListedCounty>[]): readonly HTMLElement[] {
  return matches.map(({ county, place }, index) => {
    const state = county.state[0] ?? "";
    const [name, note] = place === null ? [county.text, state] : [place, `${county.text}, ${state}`];
    const attributes = {
      role: "option",
      id: `find-county-${index}`,
      "aria-selected": "false",
      tabindex: "-1",
      href: county.href,
    };
    return element(
      "a",
      attributes,
      element("span", { class: "option-name" }, name),
      element("span", { class: "option-note" }, note),
    );
  });
}
