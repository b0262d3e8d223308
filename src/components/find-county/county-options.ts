import { element } from "../search/element.ts";
import type { Match } from "./county-match.ts";
import type { ListedCounty } from "./listed-county.ts";

/** The counties found, each as a way to its page, with the place by which it was found and its state. */
export function countyOptions(matches: readonly Match<ListedCounty>[]): readonly HTMLElement[] {
  return matches.map(({ county, place }, index) => {
    const state = county.state[0] ?? "";
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
      element("span", { class: "option-name" }, county.text),
      element("span", { class: "option-note" }, place === null ? state : `${place}, ${state}`),
    );
  });
}
