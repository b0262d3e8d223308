import type { BatchStepRow } from "../../../../src/model/tables/batches.ts";
import type { PlacedEntry } from "./timeline.ts";

/** The steps of batches as entries. */
export function stepEntries(steps: readonly BatchStepRow[]): PlacedEntry[] {
  return steps.map(({ date, step_id }) => ({ date, table: "batch_steps", row_id: step_id }));
}
