import type { GridCell } from "../../charts/grid.ts";
import { capitalized } from "../../format/lists.ts";
import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { CoverageCell } from "../../model/derived/coverage.ts";
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
import { cell, type DataTable } from "../kit/table.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { link, type Inline, type Reader } from "../kit/inline.ts";
import { notAllShown, withTheMost } from "../kit/most-shown.ts";

/** A county with what came of looking, topic by topic. */
interface CoverageRow {
  readonly county: County;
  readonly cells: readonly CoverageCell[];
}

const TONES: Readonly<Record<CoverageResult, GridCell["tone"]>> = {
  found: "full",
  partly: "part",
  "nothing-found": "light",
  "not-looked": "unknown",
};

const RESULTS = Object.keys(COVERAGE_RESULTS) as CoverageResult[];
const TOPICS = Object.keys(COVERAGE_TOPICS) as CoverageTopic[];

/** What was looked for in every county, and what came of it. */
export function coverageFigure(records: Records, page: Address): FigureBlock {
  const { data, terms, count, kit, list } = wordsOf(records);
  const words = data.coverage;
  const rows = orderedCounties(records).map((county) => rowOf(records, county));
  const batches = ({ county }: CoverageRow) => records.totals("county", county.county_id).batch_ids.length;
  const drawn = withTheMost(rows, batches);
  const mostDrawn = notAllShown(records, drawn.length, rows.length, (some, all) => [
    kit.most.countiesOfBatches(some, all),
  ]);
  const columns = TOPICS.map((topic) => terms.coverageTopics[topic].label);
  return figure(page, {
    anchor: "looked-for",
    title: words.title,
    finding: [findingOf(records, rows)],
    description: words.description(
      count(rows.length, words.county),
      count(TOPICS.length, words.topic),
      list(columns),
    ),
    chart: {
      form: "grid",
      columns,
      rows: drawn.map(({ county, cells }) => ({
        label: countyShortName(county),
        detail: county.state,
        cells: cells.map(({ result }) => ({ tone: TONES[result], words: words.cells[result] })),
      })),
      key: RESULTS.map((result) => ({ tone: TONES[result], words: terms.coverageResults[result].label })),
    },
    notes: [...mostDrawn, words.note<Inline>((text) => link(text, ADDRESSES.counties.list))],
    table: tableOf(records, columns, rows),
    source: [words.source],
  });
}

function rowOf(records: Records, county: County): CoverageRow {
  const { cells } = records.coverage(county.county_id);
  return {
    county,
    cells: TOPICS.flatMap((topic) => cells.filter((candidate) => candidate.topic === topic)),
  };
}

function findingOf(reader: Reader, rows: readonly CoverageRow[]): string {
  const { data, number, list } = wordsOf(reader);
  const { clause, firstClause } = data.coverage;
  const cells = rows.flatMap((row) => row.cells);
  const clauses = RESULTS.flatMap((result, index) => {
    const count = cells.filter((candidate) => candidate.result === result).length;
    if (count === 0) return [];
    return index === 0
      ? firstClause(number(count), number(cells.length), result)
      : clause(number(count), result);
  });
  return `${capitalized(list(clauses))}.`;
}

function tableOf(reader: Reader, columns: readonly string[], rows: readonly CoverageRow[]): DataTable {
  const { caption, heads } = wordsOf(reader).data.coverage;
  return {
    kind: "table",
    caption,
    heads: [heads.county, heads.state, ...columns].map((text) => ({ text })),
    rows: rows.map(({ county, cells }) => ({
      cells: [
        nameCell(county),
        cell(stateName(county.state)),
        ...cells.map((of) => cell(resultWords(reader, of))),
      ],
    })),
  };
}

function resultWords(reader: Reader, { result, looked_on }: CoverageCell): string {
  const { data, terms, date } = wordsOf(reader);
  const { label } = terms.coverageResults[result];
  return looked_on === null ? label : data.coverage.on(label, date(looked_on));
}
