import { countyName } from "../../format/names.ts";
import { compareWords } from "../../format/order.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import { scopeAmount, type TotalName } from "../batch/scope-amount.ts";
import { cell, sortedCell, type Cell, type DataTable, type Head, type Row } from "../kit/table.ts";
import { link, type Reader } from "../kit/inline.ts";
import { batchesCoverage, lookedForBatches } from "./coverage.ts";
import { furthestStep } from "./furthest-step.ts";

/** The six totals in the order in which tables show them. */
export const TOTAL_COLUMNS = [
  "requested",
  "moved",
  "announced_only",
  "vacated",
  "people",
  "cases",
] as const satisfies readonly TotalName[];

/** The heads of the six totals. */
export function totalHeads(reader: Reader): readonly Head[] {
  const { totals } = wordsOf(reader).countyMap.table;
  return TOTAL_COLUMNS.map((name) => ({ text: totals[name], numeric: true }));
}

/** The counties in the order of their states, then of their names. */
export function orderedCounties(records: Records): readonly County[] {
  return [...records.all("counties")].sort(
    (a, b) =>
      compareWords(stateName(a.state), stateName(b.state)) || compareWords(countyName(a), countyName(b)),
  );
}

/** Counties by step: the furthest, and for each step a number, or in words why there is none. */
export function stepsTable(records: Records, counties: readonly County[]): DataTable {
  const { furthest, table } = wordsOf(records).countyMap;
  const { heads } = table;
  return {
    kind: "table",
    caption: table.stepsCaption,
    heads: [
      { text: heads.county },
      { text: heads.state },
      { text: heads.furthest },
      { text: heads.requested, numeric: true },
      { text: heads.moved, numeric: true },
      { text: heads.vacated, numeric: true },
    ],
    rows: counties.map((county) => ({
      cells: [
        nameCell(county),
        cell(stateName(county.state)),
        cell(furthest[furthestStep(records, county.county_id)]),
        ...(["requested", "moved", "vacated"] as const).map((name) => amountCell(records, county, name)),
      ],
    })),
  };
}

/** Counties with everything that is summed for them and what was looked for. */
export function countyTable(records: Records, counties: readonly County[]): DataTable {
  const { caption, heads } = wordsOf(records).countyMap.table;
  return {
    kind: "table",
    caption,
    interactive: true,
    heads: [
      { text: heads.county },
      { text: heads.state },
      { text: heads.batches, numeric: true },
      { text: heads.shared, numeric: true },
      ...totalHeads(records),
      { text: heads.looked },
    ],
    rows: counties.map((county) => countyRow(records, county)),
  };
}

function countyRow(records: Records, county: County): Row {
  const { countyMap, terms, number } = wordsOf(records);
  const totals = records.totals("county", county.county_id);
  const looked = lookedForBatches(records, county.county_id);
  const coverage = batchesCoverage(records, county.county_id);
  const countCell = (count: number) => {
    const silence = looked ? countyMap.table.noneFound : countyMap.table.notLooked;
    return sortedCell(count, count === 0 ? silence : number(count));
  };
  return {
    anchor: anchorOf(county.county_id),
    cells: [
      nameCell(county),
      cell(stateName(county.state)),
      countCell(totals.batch_ids.length),
      countCell(totals.shared_batch_ids.length),
      ...TOTAL_COLUMNS.map((name) => amountCell(records, county, name)),
      cell(terms.coverageResults[coverage.result].label),
    ],
  };
}

/** The name of a county, leading to its page. */
export function nameCell(county: County): Cell {
  return cell(link(countyName(county), ADDRESSES.counties.page(county.county_id)));
}

/** A total of a county, or in words why there is none. */
export function amountCell(records: Records, { county_id }: County, name: TotalName): Cell {
  const totals = records.totals("county", county_id);
  const { words, sort } = scopeAmount(records, totals, name, lookedForBatches(records, county_id));
  return sortedCell(sort, words);
}
