import type { Timeline } from "../../../../src/model/derived/timeline.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import type { BatchStep } from "../../../../src/model/vocabulary/batches.ts";
import { groupedBy } from "../grouped.ts";
import { eventEntries } from "./events.ts";
import { stepEntries } from "./steps.ts";
import { timelineOf } from "./timeline.ts";

/** The steps of a batch that belong beside the officer's own case: what was asked and what was done, not reviews. */
const SHOWN: readonly BatchStep[] = [
  "requested",
  "announced",
  "motion-filed",
  "granted-in-part",
  "granted",
  "denied",
];

/** Each officer's own events and the steps of the officer's batches. */
export function officerTimelines(tables: Tables): Timeline[] {
  const events = groupedBy(tables.officer_events, ({ officer_id }) => officer_id);
  const ties = groupedBy(tables.batch_officers, ({ officer_id }) => officer_id);
  const steps = groupedBy(
    tables.batch_steps.filter(({ step }) => SHOWN.includes(step)),
    ({ batch_id }) => batch_id,
  );
  return tables.officers.map(({ officer_id }) =>
    timelineOf("officer", officer_id, [
      ...eventEntries(events.get(officer_id) ?? []),
      ...(ties.get(officer_id) ?? []).flatMap(({ batch_id }) => stepEntries(steps.get(batch_id) ?? [])),
    ]),
  );
}
