import { ADDRESSES } from "../../site/addresses.ts";
import type { SourceEntry } from "../kit/citations.ts";
import { link, type Cite } from "../kit/inline.ts";

/** Where the examples first cite their sources: anchor by number. */
const MENTIONS: Readonly<Record<number, string>> = {
  1: "cite-1",
  2: "cite-2",
  3: "cite-3",
  4: "cite-3",
  5: "cite-3",
};

/** A citation of one source or of a run of them, at its first mention or at another. */
export function exampleCite(mention: "first" | "again", number: number, last?: number): Cite {
  const anchor = mention === "first" ? { anchor: `cite-${number}` } : {};
  return { kind: "cite", marks: [{ number, ...(last === undefined ? {} : { last }), ...anchor }] };
}

/** The sources of the style page: invented, as everything else on it. */
export const EXAMPLE_SOURCES: readonly SourceEntry[] = Object.entries(MENTIONS).map(([number, mention]) => ({
  number: Number(number),
  anchor: `source-${number}`,
  page: ADDRESSES.sources.list,
  line: [
    link(`An example of a document, number ${number}`, ADDRESSES.sources.list),
    ". Example Publisher, undated.",
  ],
  note: ["Example. Read in full on no day: there is no such document."],
  mention,
}));
