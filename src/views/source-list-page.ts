import { countOf, numberInWords } from "../format/counts.ts";
import { compareWords } from "../format/order.ts";
import { compareDates, dateInWords } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import type { Source } from "../model/tables/sources.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../model/vocabulary/sources.ts";
import { labelOf, type Vocabulary } from "../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { cell, prose, sortedCell, type Fact, type Row, type Section } from "./kit/block.ts";
import { sourceTitle } from "./kit/citations.ts";
import { quotedTitle } from "./source/title.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The bibliography: every source, by publisher and date. */
export function sourceListPage(records: Records): Page {
  const sources = records.all("sources");
  const publishers = new Set(sources.map((source) => source.publisher)).size;
  return pageOf(records, {
    address: ADDRESSES.sources.list,
    heading: "Sources",
    kind: "Bibliography",
    summary: [
      [
        `Every statement of this record rests on at least one of ${countOf(sources.length, "document")} by ${countOf(publishers, "publisher")}. Each has a page that lists all that rests on it.`,
      ],
      [readingWords(sources)],
    ],
    parents: [],
    sections: [bibliography(sources), kinds(sources), reading(sources)],
    facets: { type: "Page" },
  });
}

function countsOf(sources: readonly Source[], column: "kind" | "extent", code: string): number {
  return sources.filter((source) => source[column] === code).length;
}

function readingWords(sources: readonly Source[]): string {
  const opening = countsOf(sources, "extent", "opening");
  return `Of ${numberInWords(opening)} of them only the opening was read: what stands further down is not known, and a thing not found there is no proof that it is not there.`;
}

function bibliography(sources: readonly Source[]): Section {
  const sorted = [...sources].sort(
    (a, b) =>
      compareWords(a.publisher, b.publisher) ||
      compareDates(a.published_on, b.published_on) ||
      compareWords(sourceTitle(a), sourceTitle(b)),
  );
  return {
    anchor: "bibliography",
    heading: "All sources",
    blocks: [
      prose([
        "In the order of the publishers, then of the dates. Titles are those of the documents themselves, in their own words; where a note on the source’s page says so, they are ours.",
      ]),
      {
        kind: "table",
        caption: "Sources by publisher and date",
        interactive: true,
        heads: [{ text: "Title" }, { text: "Publisher" }, { text: "Date" }, { text: "Kind" }],
        rows: sorted.map(sourceRow),
      },
    ],
  };
}

function sourceRow(source: Source): Row {
  const { published_on: published } = source;
  const date = published === null ? "Undated" : dateInWords(published);
  return {
    cells: [
      cell(link(quotedTitle(source), ADDRESSES.sources.page(source.source_id))),
      cell(source.publisher),
      sortedCell(published ?? "", date),
      cell(labelOf(SOURCE_KINDS, source.kind)),
    ],
  };
}

function kinds(sources: readonly Source[]): Section {
  return {
    anchor: "kinds",
    heading: "By kind",
    blocks: [{ kind: "facts", facts: countedTerms(sources, "kind", SOURCE_KINDS) }],
  };
}

function reading(sources: readonly Source[]): Section {
  return {
    anchor: "reading",
    heading: "How much was read",
    blocks: [{ kind: "facts", facts: countedTerms(sources, "extent", SOURCE_EXTENTS) }],
  };
}

function countedTerms(
  sources: readonly Source[],
  column: "kind" | "extent",
  vocabulary: Vocabulary,
): readonly Fact[] {
  return Object.entries(vocabulary).flatMap(([code, { label, meaning }]) => {
    const count = countsOf(sources, column, code);
    return count === 0 ? [] : [{ term: label, details: [[countOf(count, "source"), `. ${meaning}`]] }];
  });
}
