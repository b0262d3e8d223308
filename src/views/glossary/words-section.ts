import type { Word, WordGroup } from "../../messages/kit/glossary.ts";
import { wordsOf, type Words } from "../../messages/words.ts";
import type { Fact, Section } from "../kit/block.ts";
import type { Reader } from "../kit/inline.ts";
import { besideTerm, WORDS_OF_TABLES } from "./in-tables.ts";

/** A group of words by its key, which is also part of the anchor of its section. */
export type WordGroupKey = keyof Words["glossary"]["groups"];

/** The words of one group with what they mean and what they do not. */
export function wordsSection(reader: Reader, key: WordGroupKey): Section {
  const { groups, not: isNot } = wordsOf(reader).glossary;
  const group: WordGroup = groups[key];
  const inTables: Readonly<Record<string, Word>> = WORDS_OF_TABLES.glossary.groups[key].words;
  const facts = Object.entries(group.words).map(([anchor, { word, meaning, not }]): Fact => ({
    anchor,
    term: word,
    ...besideTerm(reader, inTables[anchor]?.word ?? anchor),
    details: not === undefined ? [[meaning]] : [[meaning], [isNot(not)]],
  }));
  return { anchor: `words-${key}`, heading: group.heading, blocks: [{ kind: "facts", facts }] };
}
