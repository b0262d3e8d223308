import { wordsOf } from "../../messages/words.ts";
import type { Vocabulary } from "../../model/vocabulary/vocabulary.ts";
import { prose, type Block } from "../kit/block.ts";
import { code, type Inline, type Reader } from "../kit/inline.ts";
import { vocabularyWords } from "./vocabulary-words.ts";

/** The codes of a column: as they stand in the files, as a reader sees them on the pages, what they mean. */
export function codesBlock(
  reader: Reader,
  column: string,
  vocabulary: Vocabulary,
  anchor: string,
): readonly Block[] {
  const { dictionary } = wordsOf(reader);
  return [
    prose(dictionary.codes<Inline>(code(column))),
    {
      kind: "facts",
      facts: Object.entries(vocabularyWords(reader, vocabulary)).map(
        ([value, { label, meaning }], index) => ({
          ...(index === 0 ? { anchor } : {}),
          term: value,
          details: [[dictionary.code(label, meaning)]],
        }),
      ),
    },
  ];
}
