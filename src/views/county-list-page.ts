import { stateName } from "../format/states.ts";
import { compareWords } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { County } from "../model/tables/places.ts";
import { COVERAGE_RESULTS, type CoverageResult } from "../model/vocabulary/places.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countsLine } from "./batch/how-far.ts";
import { scopeAmount } from "./batch/scope-amount.ts";
import { SITE_ANCHOR } from "./batch/scopes.ts";
import { summingLine, totalAnchor } from "./batch/totals-table.ts";
import { recordMapFigure } from "./county/map-figure.ts";
import { multiplesFigure } from "./county/multiples-figure.ts";
import { statesInWords } from "./county/states.ts";
import { countyTable, orderedCounties, TOTAL_COLUMNS, totalHeads } from "./county/table.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { cell, sortedCell, type DataTable } from "./kit/table.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { furtherPage, listBlocks, type ListView } from "./list/list-page.ts";
import { FIRST_PART, type ListPart } from "./list/list-part.ts";
import { longList, type LongList } from "./list/long-list.ts";

/** All counties, by state and name. */
export function countyList(records: Records): LongList<County> {
  return longList(records, "counties", () => ({ items: orderedCounties(records) }));
}

/** The list of all counties with their totals and what was looked for, or a part of it. */
export function countyListPage(records: Records, part: ListPart = FIRST_PART): Page {
  const list = countyList(records);
  const view = { collection: "counties", list, part } as const;
  const table = countyTable(records, list.itemsOn(part));
  if (part !== FIRST_PART) {
    const { heading, kind } = wordsOf(records).countyMap.list;
    return furtherPage(records, view, { heading, kind, note: summingLine(records) }, table);
  }
  return firstPage(records, view, table);
}

function firstPage(records: Records, view: ListView<County>, table: DataTable): Page {
  const counties = view.list.items;
  const states = new Set(counties.map((county) => county.state));
  const results = Object.keys(COVERAGE_RESULTS) as CoverageResult[];
  const citations = new Citations(records);
  const words = wordsOf(records);
  const { list } = words.countyMap;
  return pageOf(records, {
    address: ADDRESSES.counties.list,
    heading: list.heading,
    kind: list.kind,
    summary: [
      [list.counties(words.count(counties.length, words.county.county), statesInWords(records, states))],
      [list.notAll],
    ],
    parents: [],
    sections: sectionsOf(
      { anchor: "where", heading: list.where, blocks: [recordMapFigure(records, ADDRESSES.counties.list)] },
      sideBySideSection(records, citations),
      {
        anchor: "all",
        heading: list.all,
        blocks: [
          ...listBlocks(records, view, table),
          prose(summingLine(records), countsLine(records), sharedLine(records)),
        ],
      },
      { anchor: "states", heading: list.byState, blocks: [stateTable(records, states)] },
      {
        anchor: "looked-for",
        heading: list.lookedFor,
        blocks: [
          {
            kind: "facts",
            facts: results.map((result) => ({
              term: words.terms.coverageResults[result].label,
              details: [[words.terms.coverageResults[result].meaning]],
            })),
          },
        ],
      },
    ),
    citations,
    facets: { type: "page" },
  });
}

function sideBySideSection(records: Records, citations: Citations): Section | null {
  const panels = multiplesFigure(records, ADDRESSES.counties.list, citations);
  const heading = wordsOf(records).countyMap.list.sideBySide;
  return panels === null ? null : { anchor: "side-by-side", heading, blocks: [panels] };
}

function sharedLine(records: Records): Line {
  return wordsOf(records).countyMap.list.otherBatches((text) =>
    link(text, `${ADDRESSES.batches.list}#${totalAnchor(SITE_ANCHOR, "requested")}`),
  );
}

function stateTable(records: Records, states: ReadonlySet<string>): DataTable {
  const { count, county, countyMap } = wordsOf(records);
  const { statesCaption, heads } = countyMap.table;
  return {
    kind: "table",
    caption: statesCaption,
    heads: [{ text: heads.state }, { text: heads.batches, numeric: true }, ...totalHeads(records)],
    rows: [...states]
      .sort((a, b) => compareWords(stateName(a), stateName(b)))
      .map((state) => {
        const totals = records.totals("state", state);
        return {
          cells: [
            cell(stateName(state)),
            sortedCell(totals.batch_ids.length, count(totals.batch_ids.length, county.batch)),
            ...TOTAL_COLUMNS.map((name) => {
              const { words, sort } = scopeAmount(records, totals, name);
              return sortedCell(sort, words);
            }),
          ],
        };
      }),
  };
}
