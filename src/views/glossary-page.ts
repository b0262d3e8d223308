import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { LABEL_LISTS, type LabelList } from "./glossary/labels.ts";
import { BATCH_WORDS, LAW_WORDS, PLEDGE_WORDS, RECORD_WORDS, type Word } from "./glossary/words.ts";
import type { Fact, Section } from "./kit/block.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** Every word that has one meaning on this site. */
export function glossaryPage(records: Records): Page {
  return pageOf(records, {
    address: ADDRESSES.glossary,
    heading: "Glossary",
    kind: "Glossary",
    summary: [
      [
        "What the words on this site mean, and what they do not mean. Courts and newspapers use some of them loosely; here each has one meaning.",
      ],
      [
        "How the words are used in counting is explained in the ",
        link("methodology", ADDRESSES.methodology),
        "; every column of the tables is in the ",
        link("dictionary", ADDRESSES.dictionary),
        ".",
      ],
    ],
    parents: [],
    sections: [
      wordsSection("law", "Words of the law", LAW_WORDS),
      wordsSection("batches", "Undoing convictions", BATCH_WORDS),
      wordsSection("pledges", "Elections and promises", PLEDGE_WORDS),
      wordsSection("record", "The record itself", RECORD_WORDS),
      ...LABEL_LISTS.map(labelsSection),
    ],
    facets: { type: "Page" },
  });
}

function wordsSection(anchor: string, heading: string, words: readonly Word[]): Section {
  return { anchor: `words-${anchor}`, heading, blocks: [{ kind: "facts", facts: words.map(wordFact) }] };
}

function wordFact({ word, meaning, not }: Word): Fact {
  const details = not === undefined ? [[meaning]] : [[meaning], [`Not: ${not}`]];
  return { anchor: word.toLowerCase().replaceAll(" ", "-"), term: word, details };
}

function labelsSection({ anchor, heading, vocabulary }: LabelList): Section {
  const facts = Object.entries(vocabulary).map(([code, { label, meaning }]): Fact => ({
    anchor: `${anchor}-${code}`,
    term: label,
    details: [[meaning]],
  }));
  return { anchor: `labels-${anchor}`, heading, blocks: [{ kind: "facts", facts }] };
}
