import { countOf } from "../format/counts.ts";
import { dateInWords, whenInWords } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import type { Source } from "../model/tables/sources.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../model/vocabulary/sources.ts";
import { labelOf } from "../model/vocabulary/vocabulary.ts";
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
  const source = records.get("sources", sourceId);
  const citations = new Citations(records);
  const { published_on: published } = source;
  return pageOf(records, {
    address: ADDRESSES.sources.page(sourceId),
    heading: quotedTitle(source),
    title: sourcePageTitle(source),
    kind: `Source: ${labelOf(SOURCE_KINDS, source.kind).toLowerCase()}`,
    summary: summaryOf(records, source),
    parents: [{ text: "Sources", href: ADDRESSES.sources.list }],
    sections: sectionsOf(
      documentSection(source),
      ...restingSections(records, sourceId, citations),
      questionsSection(records, [{ type: "source", id: sourceId }]),
    ),
    citations,
    data: ADDRESSES.sources.json(sourceId),
    subject: { type: "source", id: sourceId },
    facets: { type: "Source", year: published === null ? [] : [published.slice(0, 4)] },
  });
}

/** The title of a source's page: with publisher and date, since many documents bear much the same title. */
function sourcePageTitle(source: Source): string {
  const date = source.published_on === null ? "undated" : dateInWords(source.published_on);
  const title = source.title === null ? sourceTitle(source) : `‘${source.title}’`;
  return `${title} (${source.publisher}, ${date})`;
}

function summaryOf(records: Records, source: Source): readonly Line[] {
  const { published_on: published } = source;
  const statements = rowsOnSource(records, source.source_id).length;
  const when = published === null ? "; undated, or the date is not known" : ` ${whenInWords(published)}`;
  return [
    [
      `Published by ${source.publisher}${when}. ${labelOf(SOURCE_EXTENTS, source.extent)} on ${dateInWords(source.retrieved_on)}.`,
    ],
    [
      statements === 0
        ? "Nothing on this site rests on it."
        : `${countOf(statements, "statement")} on this site ${statements === 1 ? "rests" : "rest"} on it, alone or with other sources. All of them are listed here.`,
    ],
  ];
}
