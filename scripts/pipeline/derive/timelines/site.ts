import type { Timeline } from "../../../../src/model/derived/timeline.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import { stepEntries } from "./steps.ts";
import { timelineOf } from "./timeline.ts";

/** What was asked and done in all batches; reviews under way are left to the pages of the batches. */
export function siteTimeline(tables: Tables): Timeline {
  return timelineOf(
    "site",
    "all",
    stepEntries(tables.batch_steps.filter(({ step }) => step !== "under-review")),
  );
}
