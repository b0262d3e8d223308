import type { Word, WordGroup } from "../messages/kit/glossary.ts";
import type { Records } from "../model/records.ts";
import { wordsOf, type Words } from "../messages/words.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { labelsSection } from "./glossary/labels-section.ts";
import { LABEL_LISTS } from "./glossary/labels.ts";
import type { Fact, Section } from "./kit/block.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** Every word that has one meaning on this site. */
export function glossaryPage(records: Records): Page {
  const words = wordsOf(records);
  const { heading, kind, summary, counting, groups } = words.glossary;
  return pageOf(records, {
    address: ADDRESSES.glossary,
    heading,
    kind,
    summary: [
      [summary],
      counting(
        (text) => link(text, ADDRESSES.methodology),
        (text) => link(text, ADDRESSES.dictionary),
      ),
    ],
    parents: [],
    sections: [
      wordsSection("law", groups.law, words),
      wordsSection("batches", groups.batches, words),
      wordsSection("pledges", groups.pledges, words),
      wordsSection("record", groups.record, words),
      ...LABEL_LISTS.map((list) => labelsSection(list, words)),
    ],
    facets: { type: words.prose.pageType },
  });
}

function wordsSection(anchor: string, group: WordGroup, words: Words): Section {
  const facts = Object.entries(group.words).map(([key, word]) => wordFact(key, word, words));
  return { anchor: `words-${anchor}`, heading: group.heading, blocks: [{ kind: "facts", facts }] };
}

function wordFact(anchor: string, { word, meaning, not }: Word, { glossary }: Words): Fact {
  const details = not === undefined ? [[meaning]] : [[meaning], [glossary.not(not)]];
  return { anchor, term: word, details };
}
