import { compareWords } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import { compareDates } from "../model/partial-date.ts";
import { DATA_LANGUAGE } from "../model/language.ts";
import type { Records } from "../model/records.ts";
import type { Source } from "../model/tables/sources.ts";
import type { Vocabulary } from "../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, type Fact, type Section } from "./kit/block.ts";
import { cell, sortedCell, type DataTable, type Row } from "./kit/table.ts";
import { sourceTitle } from "./kit/citations.ts";
import { furtherPage, listBlocks, type ListView } from "./list/list-page.ts";
import { FIRST_PART, type ListPart } from "./list/list-part.ts";
import { longList, type LongList } from "./list/long-list.ts";
import { quotedTitle } from "./source/title.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** All sources, by publisher and date. */
export function sourceList(records: Records): LongList<Source> {
  // One order for readers of every language, also where a title is not shown.
  const reader = { language: DATA_LANGUAGE };
  return longList(records, "sources", () => ({
    items: [...records.all("sources")].sort(
      (a, b) =>
        compareWords(a.publisher, b.publisher) ||
        compareDates(a.published_on, b.published_on) ||
        compareWords(sourceTitle(a, reader), sourceTitle(b, reader)),
    ),
    nameOf: ({ publisher }) => publisher,
  }));
}

/** Some sources as a table. */
export function sourceTable(records: Records, sources: readonly Source[]): DataTable {
  const { caption, heads } = wordsOf(records).source.list;
  return {
    kind: "table",
    caption,
    interactive: true,
    heads: [{ text: heads.title }, { text: heads.publisher }, { text: heads.date }, { text: heads.kind }],
    rows: sources.map((source) => sourceRow(records, source)),
  };
}

/** The bibliography: every source, by publisher and date, or a part of it. */
export function sourceListPage(records: Records, part: ListPart = FIRST_PART): Page {
  const view = { collection: "sources", list: sourceList(records), part } as const;
  const { source, frame, count, number } = wordsOf(records);
  const { list } = source;
  const sources = records.all("sources");
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  const opening = countsOf(sources, "extent", "opening");
  if (part !== FIRST_PART) {
    const about = { heading: frame.sources, kind: list.kind, note: [list.order] };
    return furtherPage(records, view, about, sourceTable(records, view.list.itemsOn(part)));
  }
  return pageOf(records, {
    address: ADDRESSES.sources.list,
    heading: frame.sources,
    kind: list.kind,
    summary: [
      [list.summary(count(sources.length, list.document), count(publishers, list.publisher))],
      [list.reading(number(opening))],
    ],
    parents: [],
    sections: [bibliography(records, view), kinds(records), reading(records)],
    facets: { type: "page" },
  });
}

function countsOf(sources: readonly Source[], column: "kind" | "extent", code: string): number {
  return sources.filter((source) => source[column] === code).length;
}

function bibliography(records: Records, view: ListView<Source>): Section {
  const { list } = wordsOf(records).source;
  const table = sourceTable(records, view.list.itemsOn(view.part));
  return {
    anchor: "bibliography",
    heading: list.all,
    blocks: [prose([list.order]), ...listBlocks(records, view, table)],
  };
}

function sourceRow(records: Records, source: Source): Row {
  const { terms, date, source: words } = wordsOf(records);
  const { published_on: published } = source;
  return {
    cells: [
      cell({
        kind: "link",
        ...quotedTitle(source, records),
        href: ADDRESSES.sources.page(source.source_id),
      }),
      cell(source.publisher),
      sortedCell(published ?? "", published === null ? words.list.undated : date(published)),
      cell(terms.sourceKinds[source.kind].label),
    ],
  };
}

function kinds(records: Records): Section {
  const { source, terms } = wordsOf(records);
  const facts = countedTerms(records, "kind", terms.sourceKinds);
  return { anchor: "kinds", heading: source.list.byKind, blocks: [{ kind: "facts", facts }] };
}

function reading(records: Records): Section {
  const { source, terms } = wordsOf(records);
  const facts = countedTerms(records, "extent", terms.sourceExtents);
  return { anchor: "reading", heading: source.list.howMuch, blocks: [{ kind: "facts", facts }] };
}

function countedTerms(records: Records, column: "kind" | "extent", vocabulary: Vocabulary): readonly Fact[] {
  const { source, count } = wordsOf(records);
  return Object.entries(vocabulary).flatMap(([code, { label, meaning }]) => {
    const sources = countsOf(records.all("sources"), column, code);
    const counted = source.list.counted(count(sources, source.list.source), meaning);
    return sources === 0 ? [] : [{ term: label, details: [[counted]] }];
  });
}
