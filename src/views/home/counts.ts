import { amountOf, countOf } from "../../format/counts.ts";
import { capitalized } from "../../format/lists.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { BATCH_STATUSES } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { scopeAmount, TOTAL_LABELS, type TotalName } from "../batch/scope-amount.ts";
import { CITY_ANCHOR, CITY_ID, SITE_ANCHOR } from "../batch/scopes.ts";
import { STEPS } from "../batch/step-numbers.ts";
import { totalAnchor } from "../batch/totals-table.ts";
import { cell, prose, type Cell, type DataTable, type Section } from "../kit/block.ts";
import { link } from "../kit/inline.ts";

const MIXED =
  "Counted so because no number of convictions is in use; such counts may mix in pending charges.";

const MEANINGS: Record<TotalName, string> = {
  requested: STEPS.requested.meaning,
  moved: STEPS.moved.meaning,
  announced_only: BATCH_STATUSES.announced.meaning,
  vacated: STEPS.vacated.meaning,
  people: MIXED,
  cases: MIXED,
};

/** Every count over the whole record and over New York City. */
export function countsSection(records: Records): Section {
  return {
    anchor: "counts",
    heading: "The counts",
    blocks: [
      countsTable(records),
      prose([
        "Each number leads to the batches that make it up, and there every number is cited. A sum carries the qualifier of its parts: one “more than” among them makes it “more than”, one “about” makes it “about”. People, cases and convictions are never added to each other. New York City is its five counties and the batches that span them.",
      ]),
    ],
  };
}

function countsTable(records: Records): DataTable {
  const site = records.totals("site", "all");
  const city = records.totals("city", CITY_ID);
  const names = Object.keys(TOTAL_LABELS) as TotalName[];
  return {
    kind: "table",
    caption: "Convictions, people and cases in the record",
    heads: [
      { text: "Count" },
      { text: "What it counts" },
      { text: "Whole record", numeric: true },
      { text: "New York City", numeric: true },
    ],
    rows: names.map((name) => ({
      cells: [
        cell(TOTAL_LABELS[name]),
        cell(MEANINGS[name]),
        amountCell(records, site, name, SITE_ANCHOR),
        amountCell(records, city, name, CITY_ANCHOR),
      ],
    })),
  };
}

function amountCell(records: Records, totals: ScopeTotals, name: TotalName, table: string): Cell {
  const { quantity, batch_ids_without_number: unnumbered } = totals[name];
  if (quantity === null) return cell(capitalized(scopeAmount(records, totals, name).words));
  const rest = unnumbered.length;
  return cell(
    link(capitalized(amountOf(quantity)), `${ADDRESSES.batches.list}#${totalAnchor(table, name)}`),
    ...(rest === 0 ? [] : [`; ${countOf(rest, "more batch", "more batches")} without a number`]),
  );
}
