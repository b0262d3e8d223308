import type { Timeline } from "../../../../src/model/derived/timeline.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import { groupedBy } from "../grouped.ts";
import { stepEntries } from "./steps.ts";
import { timelineOf } from "./timeline.ts";

/** The steps of each batch. */
export function batchTimelines(tables: Tables): Timeline[] {
  const steps = groupedBy(tables.batch_steps, ({ batch_id }) => batch_id);
  return tables.batches.map(({ batch_id }) =>
    timelineOf("batch", batch_id, stepEntries(steps.get(batch_id) ?? [])),
  );
}
