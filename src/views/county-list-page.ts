import { countOf } from "../format/counts.ts";
import { stateName } from "../format/states.ts";
import { compareWords } from "../format/order.ts";
import type { Records } from "../model/records.ts";
import { COVERAGE_RESULTS, type CoverageResult } from "../model/vocabulary/places.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countsLine } from "./batch/how-far.ts";
import { scopeAmount } from "./batch/scope-amount.ts";
import { SITE_ANCHOR } from "./batch/scopes.ts";
import { summingLine, totalAnchor } from "./batch/totals-table.ts";
import { recordMapFigure } from "./county/map-figure.ts";
import { multiplesFigure } from "./county/multiples-figure.ts";
import { countyTable, TOTAL_HEADS } from "./county/table.ts";
import { cell, prose, sectionsOf, sortedCell, type DataTable, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The list of all counties with their totals and what was looked for. */
export function countyListPage(records: Records): Page {
  const counties = records.all("counties");
  const states = new Set(counties.map((county) => county.state));
  const results = Object.keys(COVERAGE_RESULTS) as CoverageResult[];
  const citations = new Citations(records);
  return pageOf(records, {
    address: ADDRESSES.counties.list,
    heading: "Counties",
    kind: "List",
    summary: [
      [
        `${countOf(counties.length, "county", "counties")} in ${statesInWords(states)}, each with what was asked of its prosecutors, what they moved to undo and what courts vacated.`,
      ],
      [
        "The record is not a list of all such counties in the country. A county stands here because a batch, a pledge or a race was looked for in it.",
      ],
    ],
    parents: [],
    sections: sectionsOf(
      { anchor: "where", heading: "Where", blocks: [recordMapFigure(records, ADDRESSES.counties.list)] },
      sideBySideSection(records, citations),
      {
        anchor: "all",
        heading: "All counties",
        blocks: [countyTable(records), prose(summingLine(), countsLine(), sharedLine())],
      },
      { anchor: "states", heading: "By state", blocks: [stateTable(records, states)] },
      {
        anchor: "looked-for",
        heading: "What “looked for” means",
        blocks: [
          {
            kind: "facts",
            facts: results.map((result) => ({
              term: COVERAGE_RESULTS[result].label,
              details: [[COVERAGE_RESULTS[result].meaning]],
            })),
          },
        ],
      },
    ),
    citations,
    facets: { type: "Page" },
  });
}

function sideBySideSection(records: Records, citations: Citations): Section | null {
  const panels = multiplesFigure(records, ADDRESSES.counties.list, citations);
  return panels === null ? null : { anchor: "side-by-side", heading: "Side by side", blocks: [panels] };
}

function statesInWords(states: ReadonlySet<string>): string {
  return states.has("DC")
    ? `${countOf(states.size - 1, "state")} and the District of Columbia`
    : countOf(states.size, "state");
}

function sharedLine() {
  return [
    "People and cases are counted of other batches than convictions: of those for which no number of convictions is in use. Batches that span several counties are counted once for the wider area, never divided, and stand in no county’s total. ",
    link(
      "Every total with its batches",
      `${ADDRESSES.batches.list}#${totalAnchor(SITE_ANCHOR, "requested")}`,
    ),
    ".",
  ];
}

function stateTable(records: Records, states: ReadonlySet<string>): DataTable {
  const names = ["requested", "moved", "announced_only", "vacated", "people", "cases"] as const;
  return {
    kind: "table",
    caption: "Totals by state, batches that span counties of one state included",
    heads: [{ text: "State" }, { text: "Batches", numeric: true }, ...TOTAL_HEADS],
    rows: [...states]
      .sort((a, b) => compareWords(stateName(a), stateName(b)))
      .map((state) => {
        const totals = records.totals("state", state);
        return {
          cells: [
            cell(stateName(state)),
            sortedCell(totals.batch_ids.length, countOf(totals.batch_ids.length, "batch", "batches")),
            ...names.map((name) => {
              const { words, sort } = scopeAmount(records, totals, name);
              return sortedCell(sort, words);
            }),
          ],
        };
      }),
  };
}
