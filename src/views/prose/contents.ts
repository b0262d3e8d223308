import type { ContentsEntry } from "../kit/contents-entry.ts";

/** A heading of prose, as the renderer gives it. */
export interface ProseHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The parts of a page of prose: its headings of the second level. */
export function contentsOf(headings: readonly ProseHeading[]): readonly ContentsEntry[] {
  return headings
    .filter((heading) => heading.depth === 2)
    .map(({ slug, text }) => ({ text, href: `#${slug}` }));
}
