import type { Section } from "./block.ts";
import type { Wording } from "./inline.ts";

/** A link to a part of the page. */
export interface ContentsEntry extends Wording {
  readonly href: string;
}

/** So many parts are seen at a glance and need no list. */
const FEW_SECTIONS = 3;

/** Links to the sections of a page, where it has more than a few. */
export function contentsOf(sections: readonly Section[]): readonly ContentsEntry[] {
  if (sections.length <= FEW_SECTIONS) return [];
  return sections.map(({ anchor, heading, language }) => ({
    text: heading,
    href: `#${anchor}`,
    ...(language === undefined ? {} : { language }),
  }));
}
