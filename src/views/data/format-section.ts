import { wordsOf } from "../../messages/words.ts";
import { prose, type Section } from "../kit/block.ts";
import { code, type Inline, type Reader } from "../kit/inline.ts";

/** How the files are written, and how a changed cell is restored. */
export function formatSection(reader: Reader): Section {
  const { heading, rules } = wordsOf(reader).reading.format;
  return { anchor: "format", heading, blocks: [{ kind: "list", items: rules<Inline>(code) }] };
}

/** Why some cells start with an apostrophe, and how to take it away. */
export function apostropheSection(reader: Reader): Section {
  const { heading, lines } = wordsOf(reader).reading.apostrophe;
  return { anchor: "apostrophe", heading, blocks: [prose(...lines<Inline>(code))] };
}
