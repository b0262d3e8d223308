import type { Vocabulary } from "../../model/vocabulary/vocabulary.ts";
import { prose, type Block } from "../kit/block.ts";
import { code } from "../kit/inline.ts";

/** The codes of a column: as they stand in the files, as a reader sees them on the pages, what they mean. */
export function codesBlock(column: string, vocabulary: Vocabulary, anchor: string): Block[] {
  return [
    prose(["Codes of ", code(column), ":"]),
    {
      kind: "facts",
      facts: Object.entries(vocabulary).map(([value, { label, meaning }], index) => ({
        ...(index === 0 ? { anchor } : {}),
        term: value,
        details: [[`${label}. ${meaning}`]],
      })),
    },
  ];
}
