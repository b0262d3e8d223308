import { earliest, latest } from "../../../../src/model/partial-date.ts";
import type { BatchStepRow } from "../../../../src/model/tables/batches.ts";
import type { BatchStep } from "../../../../src/model/vocabulary/batches.ts";
import { groupedBy } from "../grouped.ts";
import type { PlacedEntry } from "./timeline.ts";

/** Where a step stands in the course of a batch, for steps that the dates do not tell apart. */
const COURSE: Readonly<Record<BatchStep, number>> = {
  requested: 0,
  "under-review": 1,
  announced: 2,
  "motion-filed": 3,
  "granted-in-part": 4,
  denied: 4,
  granted: 5,
  "review-closed": 6,
};

/**
 * The steps of batches as entries. A step known only to the month or year stands after the steps of its batch that lead
 * to it and fell into that time: a ruling of 2022 after the motion of September 2022.
 */
export function stepEntries(steps: readonly BatchStepRow[]): PlacedEntry[] {
  const ofBatch = groupedBy(steps, ({ batch_id }) => batch_id);
  return steps.map((row) => ({
    date: row.date,
    table: "batch_steps",
    row_id: row.step_id,
    listedOn: listDay(row, ofBatch.get(row.batch_id) ?? []),
    course: COURSE[row.step],
  }));
}

function listDay({ date, step }: BatchStepRow, ofBatch: readonly BatchStepRow[]): string | null {
  if (date === null) return null;
  const within = ofBatch
    .filter((other) => COURSE[other.step] < COURSE[step])
    .flatMap((other) => (other.date === null ? [] : [earliest(other.date)]))
    .filter((day) => day >= earliest(date) && day <= latest(date));
  return within.sort().at(-1) ?? date;
}
