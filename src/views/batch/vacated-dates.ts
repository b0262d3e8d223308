import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { vacatedRises } from "../rises/batch-rises.ts";
import { timesInWords } from "../rises/times-in-words.ts";

/**
 * When the convictions of a batch were vacated, all that its number holds; `null` where that is not known of some.
 * Without a number, when courts granted something, as far as rows date it.
 */
export function vacatedDates(records: Records, batch: Batch): string | null {
  const rises = vacatedRises(records, batch);
  if (rises.some(({ quantity, time }) => quantity !== null && time === null)) return null;
  return timesInWords(
    records,
    rises.flatMap(({ time }) => time ?? []),
  );
}
