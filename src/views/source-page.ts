import { continued } from "../format/lists.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Source } from "../model/tables/sources.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { sectionsOf } from "./kit/block.ts";
import { Citations, sourceTitle } from "./kit/citations.ts";
import type { Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";
import { rowsOnSource } from "./record/rows-on-source.ts";
import { documentSection } from "./source/document.ts";
import { quotedTitle } from "./source/title.ts";
import { restingSections } from "./source/resting.ts";

/** The page of one source: what it is, and everything on the site that rests on it. */
export function sourcePage(records: Records, sourceId: string): Page {
  const { source: words, terms, frame } = wordsOf(records);
  const source = records.get("sources", sourceId);
  const citations = new Citations(records);
  const { published_on: published } = source;
  return pageOf(records, {
    address: ADDRESSES.sources.page(sourceId),
    heading: quotedTitle(source, records),
    title: sourcePageTitle(records, source),
    kind: words.kind(continued(terms.sourceKinds[source.kind].label)),
    summary: summaryOf(records, source),
    parents: [{ text: frame.sources, href: ADDRESSES.sources.list }],
    sections: sectionsOf(
      documentSection(records, source),
      ...restingSections(records, sourceId, citations),
      questionsSection(records, [{ type: "source", id: sourceId }]),
    ),
    citations,
    data: ADDRESSES.sources.json(sourceId),
    subject: { type: "source", id: sourceId },
    facets: { type: "source", year: published === null ? [] : [published.slice(0, 4)] },
  });
}

/** The title of a source's page: with publisher and date, since many documents bear much the same title. */
function sourcePageTitle(records: Records, source: Source): string {
  const { source: words, frame, date } = wordsOf(records);
  const published = source.published_on === null ? frame.undated : date(source.published_on);
  const title = source.title === null ? sourceTitle(source, records) : words.quotedInside(source.title);
  return words.pageTitle(title, source.publisher, published);
}

function summaryOf(records: Records, source: Source): readonly Line[] {
  const { source: words, terms, count, date, when } = wordsOf(records);
  const { publisher, published_on: published } = source;
  const statements = rowsOnSource(records, source.source_id).length;
  const extent = terms.sourceExtents[source.extent].label;
  const readOn = date(source.retrieved_on);
  return [
    [
      published === null
        ? words.summary.undated(publisher, extent, readOn)
        : words.summary.published(publisher, when(published), extent, readOn),
    ],
    [
      statements === 0
        ? words.summary.nothing
        : words.summary.resting(count(statements, words.statement), statements === 1),
    ],
  ];
}
