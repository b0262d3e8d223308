import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { cell, type DataTable, type Row } from "../kit/table.ts";
import { joined, type Line, type Reader } from "../kit/inline.ts";
import { usedFigure, quantityOfFigure } from "./figures.ts";
import { batchLink } from "./links.ts";
import { scopeAmount, type TotalName } from "./scope-amount.ts";
import { batchesWithoutNumber } from "./without-number.ts";

const NAMES: readonly TotalName[] = ["requested", "moved", "announced_only", "vacated", "people", "cases"];

/** The counts that are told also where there is nothing to tell. */
const ALWAYS: readonly TotalName[] = ["requested", "moved", "announced_only", "vacated"];

/** Each total of a scope with the batches whose numbers make it up, and those that took the step without one. */
export function totalsTable(
  records: Records,
  totals: ScopeTotals,
  about: { readonly caption: string; readonly anchor: string },
): DataTable {
  const { totals: words } = wordsOf(records).batch;
  const rows = NAMES.filter((name) => ALWAYS.includes(name) || totals[name].quantity !== null).map(
    (name): Row => {
      const { batch_ids } = totals[name];
      const parts = [
        ...batch_ids.map((id) => part(records, id, amountAt(records, id, name))),
        ...batchesWithoutNumber(records, totals, name).map((id) => part(records, id, words.unknown)),
      ];
      const { words: amount } = scopeAmount(records, totals, name);
      return {
        anchor: totalAnchor(about.anchor, name),
        cells: [
          cell(words.names[name]),
          cell(capitalized(amount)),
          cell(...(parts.length > 0 ? joined(parts, "; ") : [words.table.noBatch])),
        ],
      };
    },
  );
  const { heads } = words.table;
  return {
    kind: "table",
    caption: about.caption,
    heads: [{ text: heads.count }, { text: heads.total, numeric: true }, { text: heads.batches }],
    rows,
  };
}

/** The anchor of one total in such a table. */
export function totalAnchor(table: string, name: TotalName): string {
  return `${table}-${name.replace("_", "-")}`;
}

function part(records: Records, batchId: string, words: string): Line {
  return [batchLink(records, records.get("batches", batchId)), `: ${words}`];
}

/** What one batch adds to a total: taken from the numbers of the batch, so that parts and total agree. */
function amountAt(records: Records, batchId: string, name: TotalName): string {
  const quantity = quantityAt(records, batchId, name);
  if (quantity === null) throw new Error(`${batchId} has no number in ${name}`);
  return wordsOf(records).amount(quantity);
}

function quantityAt(records: Records, batchId: string, name: TotalName): Quantity | null {
  if (name === "people" || name === "cases") {
    const figure = usedFigure(records, batchId, name);
    return figure === null ? null : quantityOfFigure(figure);
  }
  return records.batchNumbers(batchId)[name === "announced_only" ? "moved" : name];
}

/** How such sums are made, in a sentence for readers. */
export function summingLine(reader: Reader): Line {
  const { list, batch } = wordsOf(reader);
  return [batch.totals.summing(list(batch.totals.rules))];
}
