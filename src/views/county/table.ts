import { numberInWords } from "../../format/counts.ts";
import { countyName } from "../../format/names.ts";
import { compareWords } from "../../format/order.ts";
import { stateName } from "../../format/states.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { COVERAGE_RESULTS } from "../../model/vocabulary/places.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import { scopeAmount, type TotalName } from "../batch/scope-amount.ts";
import { cell, sortedCell, type Cell, type DataTable, type Head, type Row } from "../kit/block.ts";
import { link } from "../kit/inline.ts";
import { batchesCoverage, lookedForBatches } from "./coverage.ts";
import { FURTHEST_STEPS, furthestStep } from "./furthest-step.ts";

/** The heads of the six totals, in the order in which tables show them. */
export const TOTAL_HEADS: readonly Head[] = [
  { text: "Convictions requested", numeric: true },
  { text: "Convictions moved", numeric: true },
  { text: "of which announced only", numeric: true },
  { text: "Convictions vacated", numeric: true },
  { text: "People, other batches", numeric: true },
  { text: "Cases, other batches", numeric: true },
];

/** The counties in the order of their states, then of their names. */
export function orderedCounties(records: Records): readonly County[] {
  return [...records.all("counties")].sort(
    (a, b) =>
      compareWords(stateName(a.state), stateName(b.state)) || compareWords(countyName(a), countyName(b)),
  );
}

/** Counties by step: the furthest, and for each step a number, or in words why there is none. */
export function stepsTable(records: Records, counties: readonly County[]): DataTable {
  return {
    kind: "table",
    caption: "Convictions by county and step",
    heads: [
      { text: "County" },
      { text: "State" },
      { text: "Furthest step" },
      { text: "Requested", numeric: true },
      { text: "Moved", numeric: true },
      { text: "Vacated", numeric: true },
    ],
    rows: counties.map((county) => ({
      cells: [
        nameCell(county),
        cell(stateName(county.state)),
        cell(FURTHEST_STEPS[furthestStep(records, county.county_id)].label),
        ...(["requested", "moved", "vacated"] as const).map((name) => amountCell(records, county, name)),
      ],
    })),
  };
}

/** The counties with everything that is summed for them and what was looked for. */
export function countyTable(records: Records): DataTable {
  return {
    kind: "table",
    caption: "Counties by state",
    interactive: true,
    heads: [
      { text: "County" },
      { text: "State" },
      { text: "Batches", numeric: true },
      { text: "Shared batches", numeric: true },
      ...TOTAL_HEADS,
      { text: "Batches looked for" },
    ],
    rows: orderedCounties(records).map((county) => countyRow(records, county)),
  };
}

function countyRow(records: Records, county: County): Row {
  const totals = records.totals("county", county.county_id);
  const looked = lookedForBatches(records, county.county_id);
  const batches = totals.batch_ids.length;
  const shared = totals.shared_batch_ids.length;
  const coverage = batchesCoverage(records, county.county_id);
  return {
    anchor: anchorOf(county.county_id),
    cells: [
      nameCell(county),
      cell(stateName(county.state)),
      sortedCell(
        batches,
        batches === 0 ? (looked ? "none found" : "not looked for") : numberInWords(batches),
      ),
      sortedCell(shared, shared === 0 ? (looked ? "none found" : "not looked for") : numberInWords(shared)),
      ...(["requested", "moved", "announced_only", "vacated", "people", "cases"] as const).map((name) =>
        amountCell(records, county, name),
      ),
      cell(COVERAGE_RESULTS[coverage.result].label),
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
