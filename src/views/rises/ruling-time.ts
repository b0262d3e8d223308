import { earliest, firstOf, isCertainlyAfter, lastOf, type PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Batch, BatchStepRow } from "../../model/tables/batches.ts";
import { usedFigure } from "../batch/figures.ts";
import { statedOn, type RiseTime } from "./rise.ts";

/** The rulings that granted something in a batch. */
export function rulingsOf(records: Records, { batch_id }: Batch): readonly BatchStepRow[] {
  return records
    .where("batch_steps", "batch_id", batch_id)
    .filter(({ step }) => step === "granted" || step === "granted-in-part");
}

/**
 * When a ruling was made: on its date, and not before a court was first asked; by its date where the row has no number
 * of its own; without a date, some time from the announcement of the batch to the day of the report that tells of it;
 * `null` where that is not known either.
 */
export function rulingTime(records: Records, batch: Batch, ruling: BatchStepRow): RiseTime | null {
  if (ruling.date === null) return sinceAnnounced(batch, reportedOn(records, ruling));
  const asked = firstAsked(records, batch);
  const narrows =
    asked !== null && earliest(asked) > earliest(ruling.date) && !isCertainlyAfter(asked, ruling.date);
  const time = statedOn(ruling.date, narrows ? asked : ruling.date);
  return ruling.convictions === null ? { ...time, by: true } : time;
}

/**
 * Whether more may have been vacated after the last dated ruling: some ruling has no date, or a count in use of the batch
 * is of a later day, or of none.
 */
export function mayGoOn(records: Records, batch: Batch): boolean {
  const rulings = rulingsOf(records, batch);
  const last = lastOf(rulings.flatMap(({ date }) => date ?? []));
  if (last === null || rulings.some(({ date }) => date === null)) return true;
  return (["convictions", "people", "cases"] as const)
    .flatMap((measure) => usedFigure(records, batch.batch_id, measure) ?? [])
    .some(({ as_of }) => as_of === null || isCertainlyAfter(as_of, last));
}

/**
 * When those convictions were vacated that no ruling with a number holds: from the announcement of the batch to the
 * last ruling found, or to the day of the number in use where that is later; `null` where no ruling has a date.
 */
export function remainderTime(records: Records, batch: Batch): RiseTime | null {
  const ruled = rulingsOf(records, batch).flatMap(
    (ruling) => ruling.date ?? reportedOn(records, ruling) ?? [],
  );
  if (ruled.length === 0) return null;
  const asOf = usedFigure(records, batch.batch_id, "convictions")?.as_of ?? null;
  return sinceAnnounced(batch, lastOf(asOf === null ? ruled : [...ruled, asOf]));
}

function sinceAnnounced({ announced_on }: Batch, to: PartialDate | null): RiseTime | null {
  if (announced_on === null || to === null || isCertainlyAfter(announced_on, to)) return null;
  return announced_on === to ? statedOn(to) : { stated: null, from: announced_on, to };
}

/** The last day on which a document that tells of a step was published; `null` where none has a date. */
function reportedOn(records: Records, { source_ids }: BatchStepRow): PartialDate | null {
  return lastOf(source_ids.flatMap((id) => records.get("sources", id).published_on ?? []));
}

/** The day on which a court was first asked, as far as a row dates it. */
function firstAsked(records: Records, { batch_id }: Batch): PartialDate | null {
  const motions = records
    .where("batch_steps", "batch_id", batch_id)
    .filter(({ step }) => step === "motion-filed");
  return firstOf(motions.flatMap(({ date }) => date ?? []));
}
