import { wordsOf } from "../../messages/words.ts";
import type { Vocabulary } from "../../model/vocabulary/vocabulary.ts";
import type { Fact, Section } from "../kit/block.ts";
import type { Reader } from "../kit/inline.ts";
import { besideTerm, WORDS_OF_TABLES } from "./in-tables.ts";
import type { LabelList } from "./labels.ts";

/** The labels of one closed list with their meanings. */
export function labelsSection(reader: Reader, { anchor, list }: LabelList): Section {
  const { glossary, terms } = wordsOf(reader);
  const inTables: Vocabulary = WORDS_OF_TABLES.terms[list];
  const facts = Object.entries(terms[list]).map(([code, { label, meaning }]): Fact => ({
    anchor: `${anchor}-${code}`,
    term: label,
    ...besideTerm(reader, inTables[code]?.label ?? code),
    details: [[meaning]],
  }));
  return { anchor: `labels-${anchor}`, heading: glossary.lists[anchor], blocks: [{ kind: "facts", facts }] };
}
