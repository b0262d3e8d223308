import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch, BatchStepRow } from "../../model/tables/batches.ts";
import type { BatchStep } from "../../model/vocabulary/batches.ts";
import { spanOf } from "../kit/date-span.ts";
import { filingsOf } from "./filings.ts";
import type { CountedStep } from "./number-sources.ts";
import { hasReached, undoneWithoutRuling } from "./reached.ts";
import { vacatedDates } from "./vacated-dates.ts";

/** Whether a batch took a step, with a number of convictions or without; a pardon, or what is only reported, stands in the place of a ruling. */
export function isTaken(records: Records, { batch_id }: Batch, step: CountedStep): boolean {
  return (
    hasReached(records, batch_id, step) ||
    (step === "vacated" && undoneWithoutRuling(records, batch_id) !== null)
  );
}

/** When a batch took a step, in a line or two: a day, or from the first to the last of several. None where it did not. */
export function stepDates(records: Records, batch: Batch, step: CountedStep): readonly string[] {
  if (!isTaken(records, batch, step)) return [];
  const { dateOrUnknown } = wordsOf(records);
  switch (step) {
    case "requested":
      return [daysOf(records, batch, "requested") ?? dateOrUnknown(null)];
    case "moved":
      return movedDates(records, batch);
    case "vacated":
      return [vacatedDates(records, batch) ?? dateOrUnknown(null)];
  }
}

/**
 * The announcement and the motion are told apart: one often came before the other. Where the motions found hold fewer
 * convictions than were moved, their date stands beside how many these are.
 */
function movedDates(records: Records, batch: Batch): readonly string[] {
  const {
    date,
    number,
    batch: {
      steps: { dates },
    },
  } = wordsOf(records);
  const announced =
    batch.announced_on === null ? daysOf(records, batch, "announced") : date(batch.announced_on);
  if (batch.status === "announced")
    return [announced === null ? dates.announcedOnlyUnknown : dates.announcedOnly(announced)];
  const { rows, part } = filingsOf(records, batch);
  const filed = daysIn(records, rows);
  if (announced !== null && announced === filed && part === null) return [dates.announcedAndFiled(filed)];
  const before = announced === null ? [] : [dates.announced(announced)];
  if (rows.length === 0) return [...before, dates.noFilingDate];
  if (filed === null) return [...before, dates.filedUnknown];
  return [...before, part === null ? dates.filed(filed) : dates.filedPart(filed, number(part))];
}

/** The days on which a batch took a step; `null` where no row has one. */
function daysOf(records: Records, { batch_id }: Batch, step: BatchStep): string | null {
  const rows = records.where("batch_steps", "batch_id", batch_id);
  return daysIn(
    records,
    rows.filter((row) => row.step === step),
  );
}

function daysIn(records: Records, rows: readonly BatchStepRow[]): string | null {
  return spanOf(
    records,
    rows.flatMap(({ date }) => date ?? []),
  );
}
