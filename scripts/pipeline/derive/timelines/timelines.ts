import type { Timeline } from "../../../../src/model/derived/timeline.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import { batchTimelines } from "./batches.ts";
import { countyTimelines } from "./counties.ts";
import { officerTimelines } from "./officers.ts";
import { personTimelines } from "./people.ts";
import { siteTimeline } from "./site.ts";

/** Every timeline. */
export function timelines(tables: Tables): Timeline[] {
  return [
    ...officerTimelines(tables),
    ...batchTimelines(tables),
    ...countyTimelines(tables),
    ...personTimelines(tables),
    siteTimeline(tables),
  ];
}
