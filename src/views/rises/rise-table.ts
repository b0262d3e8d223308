import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { batchLink } from "../batch/links.ts";
import { citedNumber } from "../batch/rows.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/table.ts";
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
  const { caption, heads } = wordsOf(records).rises.table;
  return {
    kind: "table",
    caption,
    heads: [
      { text: heads.when },
      { text: heads.batch },
      { text: heads.step },
      { text: heads.convictions, numeric: true },
      { text: heads.total, numeric: true },
    ],
    rows: runningTotals(rises).map((counted) => rowOf(records, counted, citations)),
  };
}

function rowOf(records: Records, { rise, total }: CountedRise, citations: Citations | null): Row {
  const { batch, step, quantity, time, source_ids } = rise;
  const only = step === "moved" && records.batchNumbers(batch.batch_id).announced_only;
  const { amount, rises } = wordsOf(records);
  const { table: says, steps } = rises;
  const words = quantity === null ? says.unknown : amount(quantity);
  return {
    cells: [
      cell(time === null ? says.undated : timeInWords(records, time)),
      cell(batchLink(records, batch)),
      cell(step === "vacated" ? says.vacated : only ? says.announcedOnly : says.moved),
      sortedCell(
        quantity?.value ?? -1,
        ...(citations === null ? [words] : citedNumber(words, source_ids, citations)),
      ),
      sortedCell(
        total?.value ?? -1,
        total === null ? says.totalUnknown(steps[step]) : says.total(amount(total), steps[step]),
      ),
    ],
  };
}
