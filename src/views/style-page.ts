import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import type { Section } from "./kit/block.ts";
import type { ContentsEntry } from "./kit/contents-entry.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { BLOCK_EXAMPLES } from "./style/block-examples.ts";
import { EXAMPLE_SOURCES } from "./style/example-sources.ts";
import type { ExampleGroup } from "./style/example.ts";

/** The page that shows every component, chart and token, for those who work on the site. */
export interface StylePage {
  /** The page; its sections are the examples without their names. */
  readonly page: Page;
  readonly groups: readonly ExampleGroup[];
}

/** The parts of the page that are not examples of blocks, before and after them. */
const BEFORE: readonly ContentsEntry[] = [
  { text: "Colours", href: "#colours" },
  { text: "Faces", href: "#faces" },
  { text: "Sizes of type", href: "#sizes" },
  { text: "Space", href: "#space" },
  { text: "Colours that meet", href: "#pairs" },
  { text: "Links and controls", href: "#controls" },
];
const AFTER: readonly ContentsEntry[] = [{ text: "Charts", href: "#charts" }];

function sectionOf({ anchor, heading, examples }: ExampleGroup): Section {
  return { anchor, heading, blocks: examples.map(({ block }) => block) };
}

/** The style page, of the examples that tests use too. */
export function stylePage(records: Records): StylePage {
  const groups = Object.values(BLOCK_EXAMPLES);
  const sections = groups.map(sectionOf);
  const page = pageOf(records, {
    address: ADDRESSES.style,
    heading: "Style",
    title: "Style: components, charts and tokens",
    kind: "For those who work on the site",
    summary: [
      [
        "Every component and every chart with its states, and the tokens they are made of. All words and numbers here are invented.",
      ],
    ],
    parents: [],
    sections,
    contents: [
      ...BEFORE,
      ...sections.map(({ anchor, heading }) => ({ text: heading, href: `#${anchor}` })),
      ...AFTER,
    ],
    facets: { type: "page" },
  });
  return { page: { ...page, sources: EXAMPLE_SOURCES }, groups };
}
