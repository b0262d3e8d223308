import type { GridCell } from "../../charts/grid.ts";
import { countOf, numberInWords } from "../../format/counts.ts";
import { capitalized, listOf } from "../../format/lists.ts";
import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import type { CoverageCell } from "../../model/derived/coverage.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import {
  COVERAGE_RESULTS,
  COVERAGE_TOPICS,
  type CoverageResult,
  type CoverageTopic,
} from "../../model/vocabulary/places.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { nameCell, orderedCounties } from "../county/table.ts";
import { cell, type DataTable } from "../kit/block.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { link } from "../kit/inline.ts";

/** A county with what came of looking, topic by topic. */
interface CoverageRow {
  readonly county: County;
  readonly cells: readonly CoverageCell[];
}

const CELLS: Readonly<Record<CoverageResult, GridCell>> = {
  found: { tone: "full", words: "found" },
  partly: { tone: "part", words: "in part" },
  "nothing-found": { tone: "light", words: "nothing found" },
  "not-looked": { tone: "unknown", words: "not looked" },
};

const CLAUSES: Readonly<Record<CoverageResult, string>> = {
  found: "what was looked for was found",
  partly: "a part was found",
  "nothing-found": "nothing was found",
  "not-looked": "nobody looked",
};

const RESULTS = Object.keys(COVERAGE_RESULTS) as CoverageResult[];
const TOPICS = Object.keys(COVERAGE_TOPICS) as CoverageTopic[];
const COLUMNS = TOPICS.map((topic) => COVERAGE_TOPICS[topic].label);

/** What was looked for in every county, and what came of it. */
export function coverageFigure(records: Records, page: Address): FigureBlock {
  const rows = orderedCounties(records).map((county) => rowOf(records, county));
  return figure(page, {
    anchor: "looked-for",
    title: "What was looked for in each county",
    finding: [findingOf(rows)],
    description: `A grid of ${countOf(rows.length, "county", "counties")} by ${countOf(TOPICS.length, "topic")}: ${listOf(COLUMNS)}.`,
    chart: {
      form: "grid",
      columns: COLUMNS,
      rows: rows.map(({ county, cells }) => ({
        label: countyShortName(county),
        detail: county.state,
        cells: cells.map(({ result }) => CELLS[result]),
      })),
      key: RESULTS.map((result) => ({ tone: CELLS[result].tone, words: COVERAGE_RESULTS[result].label })),
    },
    notes: [
      [
        "A thing not found is no proof that it is not there; where nobody looked, no conclusion can be drawn. What was missing is said on the page of each county. ",
        link("All counties", ADDRESSES.counties.list),
        ".",
      ],
    ],
    table: tableOf(rows),
    source: ["Source: the record’s own account of the search, in the table coverage."],
  });
}

function rowOf(records: Records, county: County): CoverageRow {
  const { cells } = records.coverage(county.county_id);
  return {
    county,
    cells: TOPICS.flatMap((topic) => cells.filter((candidate) => candidate.topic === topic)),
  };
}

function findingOf(rows: readonly CoverageRow[]): string {
  const cells = rows.flatMap((row) => row.cells);
  const clauses = RESULTS.flatMap((result, index) => {
    const count = cells.filter((candidate) => candidate.result === result).length;
    const of = index === 0 ? ` of the ${numberInWords(cells.length)} pairs of a county and a topic` : "";
    return count === 0 ? [] : [`in ${numberInWords(count)}${of} ${CLAUSES[result]}`];
  });
  return `${capitalized(listOf(clauses))}.`;
}

function tableOf(rows: readonly CoverageRow[]): DataTable {
  return {
    kind: "table",
    caption: "What came of looking in each county, and when it was last looked for",
    heads: ["County", "State", ...COLUMNS].map((text) => ({ text })),
    rows: rows.map(({ county, cells }) => ({
      cells: [nameCell(county), cell(stateName(county.state)), ...cells.map((of) => cell(wordsOf(of)))],
    })),
  };
}

function wordsOf({ result, looked_on }: CoverageCell): string {
  const { label } = COVERAGE_RESULTS[result];
  return looked_on === null ? label : `${label} (${dateInWords(looked_on)})`;
}
