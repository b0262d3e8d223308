import { ADDRESSES } from "../../site/addresses.ts";
import type { SourceEntry } from "../kit/citations.ts";
import { link, type Cite } from "../kit/inline.ts";

/** Where the examples cite their sources: anchor by number. */
const MENTIONS: Readonly<Record<number, readonly string[]>> = {
  1: ["cite-1-1", "cite-1-2", "cite-1-3"],
  2: ["cite-2-1", "cite-2-2"],
  3: ["cite-3-1"],
  4: ["cite-3-1"],
  5: ["cite-3-1"],
};

/** A citation of one source or of a run of them, at one of its mentions. */
export function exampleCite(mention: string, last?: number): Cite {
  const number = Number(mention.split("-")[1]);
  return { kind: "cite", marks: [{ number, ...(last === undefined ? {} : { last }), anchor: mention }] };
}

/** The sources of the style page: invented, as everything else on it. */
export const EXAMPLE_SOURCES: readonly SourceEntry[] = Object.entries(MENTIONS).map(
  ([number, backlinks]) => ({
    number: Number(number),
    anchor: `source-${number}`,
    page: ADDRESSES.sources.list,
    line: [
      link(`An example of a document, number ${number}`, ADDRESSES.sources.list),
      ". Example Publisher, undated.",
    ],
    note: ["Example. Read in full on no day: there is no such document."],
    backlinks,
  }),
);
