import { wordsOf, type Words } from "../../messages/words.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Vocabulary } from "../../model/vocabulary/vocabulary.ts";
import type { Fact, Section } from "../kit/block.ts";
import type { LabelList } from "./labels.ts";

/** The labels of one closed list with their meanings, and with the label of the tables where that is another. */
export function labelsSection({ anchor, list }: LabelList, words: Words): Section {
  const { label: labelled, lists } = words.glossary;
  const ofTables: Vocabulary = wordsOf({ language: DATA_LANGUAGE }).terms[list];
  const facts = Object.entries(words.terms[list]).map(([code, { label, meaning }]): Fact => ({
    anchor: `${anchor}-${code}`,
    term: labelled(label, ofTables[code]?.label ?? code),
    details: [[meaning]],
  }));
  return { anchor: `labels-${anchor}`, heading: lists[anchor], blocks: [{ kind: "facts", facts }] };
}
