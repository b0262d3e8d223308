import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { code, type Inline, type Reader } from "../kit/inline.ts";
import { TABLE_SNIPPETS } from "./snippets.ts";

/** Lines that read the tables, in four languages. */
export function snippetsSection(reader: Reader): Section {
  const { heading, lines } = wordsOf(reader).reading.snippets;
  const files = permalink(ADDRESSES.download(""));
  return {
    anchor: "snippets",
    heading,
    blocks: [
      prose(...lines<Inline>(code("pandas.DataFrame(read_table(…))"))),
      ...TABLE_SNIPPETS.map(
        ({ language, text }) => ({ kind: "snippet", language, text: text(files) }) as const,
      ),
    ],
  };
}
