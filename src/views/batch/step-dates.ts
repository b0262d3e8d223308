import { wordsOf } from "../../messages/words.ts";
import { earliest, latest, type PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { BatchStep } from "../../model/vocabulary/batches.ts";
import type { CountedStep } from "./number-sources.ts";
import { hasReached, isPardoned } from "./reached.ts";

/** Whether a batch took a step, with a number of convictions or without; a pardon stands in the place of a ruling. */
export function isTaken(records: Records, { batch_id }: Batch, step: CountedStep): boolean {
  return hasReached(records, batch_id, step) || (step === "vacated" && isPardoned(records, batch_id));
}

/** When a batch took a step, in a line or two: a day, or from the first to the last of several. None where it did not. */
export function stepDates(records: Records, batch: Batch, step: CountedStep): readonly string[] {
  if (!isTaken(records, batch, step)) return [];
  switch (step) {
    case "requested":
      return [daysOf(records, batch, ["requested"]) ?? wordsOf(records).dateOrUnknown(null)];
    case "moved":
      return movedDates(records, batch);
    case "vacated":
      return [daysOf(records, batch, ["granted", "granted-in-part"]) ?? wordsOf(records).dateOrUnknown(null)];
  }
}

/** The announcement and the motion are told apart: one often came before the other. */
function movedDates(records: Records, batch: Batch): readonly string[] {
  const {
    date,
    batch: {
      steps: { dates },
    },
  } = wordsOf(records);
  const announced =
    batch.announced_on === null ? daysOf(records, batch, ["announced"]) : date(batch.announced_on);
  if (batch.status === "announced")
    return [announced === null ? dates.announcedOnlyUnknown : dates.announcedOnly(announced)];
  const filed = daysOf(records, batch, ["motion-filed"]);
  if (announced !== null && announced === filed) return [dates.announcedAndFiled(filed)];
  return [
    ...(announced === null ? [] : [dates.announced(announced)]),
    filed === null ? dates.filedUnknown : dates.filed(filed),
  ];
}

/** The days of some rows of a batch; `null` where no row has one. */
function daysOf(records: Records, { batch_id }: Batch, steps: readonly BatchStep[]): string | null {
  const rows = records.where("batch_steps", "batch_id", batch_id);
  return spanOf(
    records,
    rows.filter((row) => steps.includes(row.step)).flatMap(({ date }) => date ?? []),
  );
}

/** Several dates as one span; a date inside a vaguer one adds nothing. */
function spanOf(records: Records, dates: readonly PartialDate[]): string | null {
  const [first] = [...dates].sort((a, b) => earliest(a).localeCompare(earliest(b)) || a.length - b.length);
  const [last] = [...dates].sort((a, b) => latest(b).localeCompare(latest(a)) || a.length - b.length);
  if (first === undefined || last === undefined) return null;
  const { date, span } = wordsOf(records);
  return latest(first) >= latest(last) ? date(first) : span(first, last);
}
