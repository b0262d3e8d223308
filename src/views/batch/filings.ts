import type { Records } from "../../model/records.ts";
import type { Batch, BatchStepRow } from "../../model/tables/batches.ts";

/** The motions on which the number of convictions moved of a batch rests, as far as rows tell of them. */
export interface Filings {
  /** Those with a number of their own; all of them where none has one, or where the batch has no number. */
  readonly rows: readonly BatchStepRow[];
  /** How many convictions they hold where these are fewer than were moved; else `null`. */
  readonly part: number | null;
}

/** The motions found in a batch. A row without a number, beside others with one, is a running total and adds nothing. */
export function filingsOf(records: Records, { batch_id }: Batch): Filings {
  const rows = records
    .where("batch_steps", "batch_id", batch_id)
    .filter(({ step }) => step === "motion-filed");
  const numbers = rows.flatMap(({ convictions }) => convictions ?? []);
  const { moved } = records.batchNumbers(batch_id);
  if (moved === null || numbers.length === 0) return { rows, part: null };
  const held = numbers.reduce((sum, number) => sum + number, 0);
  return {
    rows: rows.filter(({ convictions }) => convictions !== null),
    part: held < moved.value ? held : null,
  };
}
