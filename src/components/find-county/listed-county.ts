import type { Findable } from "./county-match.ts";

/** A county of the list that stands on the page without scripts. */
export interface ListedCounty extends Findable {
  readonly text: string;
  readonly href: string;
}

/** The counties of the list on the page, in its order. */
export function listedCounties(list: ParentNode): readonly ListedCounty[] {
  return [...list.querySelectorAll<HTMLElement>("[data-names]:has(a)")].flatMap((state) =>
    [...state.querySelectorAll("a")].map((link) => ({
      text: link.textContent.trim(),
      href: link.href,
      names: namesIn(link.dataset.names),
      places: namesIn(link.dataset.places),
      state: namesIn(state.dataset.names),
    })),
  );
}

function namesIn(joined = ""): readonly string[] {
  return joined.split("|").filter(Boolean);
}
