import { amountOf } from "../../format/counts.ts";
import type { Records } from "../../model/records.ts";
import { batchLink } from "../batch/links.ts";
import { citedNumber } from "../batch/rows.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { timeInWords, type BatchRise } from "./rise.ts";
import { runningTotals, type CountedRise } from "./scope-rises.ts";

/**
 * Every rise with the count after it, in the order of the last day on which each may have happened.
 * @param citations where to number the sources; `null` where the page leaves them to the pages of the batches
 */
export function riseTable(
  records: Records,
  rises: readonly BatchRise[],
  citations: Citations | null,
): DataTable {
  return {
    kind: "table",
    caption: "Convictions moved and vacated, step by step",
    heads: [
      { text: "When" },
      { text: "Batch" },
      { text: "Step" },
      { text: "Convictions", numeric: true },
      { text: "In all by then", numeric: true },
    ],
    rows: runningTotals(rises).map((counted) => rowOf(records, counted, citations)),
  };
}

function rowOf(records: Records, { rise, total }: CountedRise, citations: Citations | null): Row {
  const { batch, step, quantity, time, source_ids } = rise;
  const only = step === "moved" && records.batchNumbers(batch.batch_id).announced_only;
  const words = quantity === null ? "number not known" : amountOf(quantity);
  return {
    cells: [
      cell(time === null ? "Date not known; not drawn" : timeInWords(time)),
      cell(batchLink(batch)),
      cell(step === "vacated" ? "Vacated" : only ? "Moved: announced only" : "Moved"),
      sortedCell(
        quantity?.value ?? -1,
        ...(citations === null ? [words] : citedNumber(words, source_ids, citations)),
      ),
      sortedCell(
        total?.value ?? -1,
        total === null ? `${step}: number not known` : `${amountOf(total)} ${step}`,
      ),
    ],
  };
}
