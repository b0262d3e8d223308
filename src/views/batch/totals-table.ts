import { amountOf } from "../../format/counts.ts";
import { capitalized, listOf } from "../../format/lists.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { cell, type DataTable, type Row } from "../kit/block.ts";
import { joined, type Line } from "../kit/inline.ts";
import { usedFigure, quantityOfFigure } from "./figures.ts";
import { batchLink } from "./links.ts";
import { scopeAmount, TOTAL_LABELS, type TotalName } from "./scope-amount.ts";

const NAMES: readonly TotalName[] = ["requested", "moved", "announced_only", "vacated", "people", "cases"];

/** The counts that are told also where there is nothing to tell. */
const ALWAYS: readonly TotalName[] = ["requested", "moved", "announced_only", "vacated"];

/** Each total of a scope with the batches whose numbers make it up. */
export function totalsTable(
  records: Records,
  totals: ScopeTotals,
  about: { readonly caption: string; readonly anchor: string },
): DataTable {
  const rows = NAMES.filter((name) => ALWAYS.includes(name) || totals[name].quantity !== null).map(
    (name): Row => {
      const { batch_ids, batch_ids_without_number: unnumbered } = totals[name];
      const parts = [
        ...batch_ids.map((id) => part(records, id, amountAt(records, id, name))),
        ...unnumbered.map((id) => part(records, id, "number not known")),
      ];
      const { kind, words } = scopeAmount(records, totals, name);
      const none = kind === "unknown" ? "batches counted in people or cases only" : "no batch";
      return {
        anchor: totalAnchor(about.anchor, name),
        cells: [
          cell(TOTAL_LABELS[name]),
          cell(capitalized(words)),
          cell(...(parts.length > 0 ? joined(parts, "; ") : [none])),
        ],
      };
    },
  );
  return {
    kind: "table",
    caption: about.caption,
    heads: [{ text: "Count" }, { text: "Total", numeric: true }, { text: "Batches in it" }],
    rows,
  };
}

/** The anchor of one total in such a table. */
export function totalAnchor(table: string, name: TotalName): string {
  return `${table}-${name.replace("_", "-")}`;
}

function part(records: Records, batchId: string, words: string): Line {
  return [batchLink(records.get("batches", batchId)), `: ${words}`];
}

/** What one batch adds to a total: taken from the numbers of the batch, so that parts and total agree. */
function amountAt(records: Records, batchId: string, name: TotalName): string {
  const quantity = quantityAt(records, batchId, name);
  if (quantity === null) throw new Error(`${batchId} has no number in ${name}`);
  return amountOf(quantity);
}

function quantityAt(records: Records, batchId: string, name: TotalName): Quantity | null {
  if (name === "people" || name === "cases") {
    const figure = usedFigure(records, batchId, name);
    return figure === null ? null : quantityOfFigure(figure);
  }
  return records.batchNumbers(batchId)[name === "announced_only" ? "moved" : name];
}

/** How such sums are made, in a sentence for readers. */
export function summingLine(): Line {
  const rules = [
    "a sum carries the qualifier of its parts",
    "a running total is never added to its parts",
    "people, cases and convictions are never added to each other",
    "a batch without a number makes the sum a lower bound",
  ];
  return [`How the sums are made: ${listOf(rules)}.`];
}
