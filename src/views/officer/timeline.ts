import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Officer, OfficerEventRow } from "../../model/tables/officers.ts";
import { BATCH_STEPS } from "../../model/vocabulary/batches.ts";
import { OFFICER_EVENTS } from "../../model/vocabulary/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Section, TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, strong, type Line } from "../kit/inline.ts";

/** The officer's own events and the steps of the officer's batches, on one line of time. */
export function officerTimelineSection(records: Records, officer: Officer, citations: Citations): Section {
  const { entries } = records.timeline("officer", officer.officer_id);
  const items = entries.map((entry): TimelineItem =>
    entry.table === "officer_events"
      ? eventItem(records.get("officer_events", entry.row_id), citations)
      : stepItem(records, entry.row_id, citations),
  );
  return { anchor: "timeline", heading: "Timeline", blocks: [{ kind: "timeline", entries: items }] };
}

function eventItem(event: OfficerEventRow, citations: Citations): TimelineItem {
  const notes: Line[] = [];
  if (event.date !== null && event.date_as_reported !== null)
    notes.push([`Date as reported: ${event.date_as_reported}.`]);
  if (event.court !== null) notes.push([sentenceOf(event.court)]);
  if (event.sentence !== null) notes.push([`Sentence: ${sentenceOf(event.sentence)}`]);
  if (event.detail !== null) notes.push([sentenceOf(event.detail)]);
  const offense = event.offense === null ? "" : `: ${event.offense}`;
  return {
    when: dateOrUnknown(event.date, event.date_as_reported),
    date: event.date,
    text: [strong(OFFICER_EVENTS[event.event].label), offense, citations.cite(event.source_ids)],
    notes,
  };
}

function stepItem(records: Records, stepId: string, citations: Citations): TimelineItem {
  const step = records.get("batch_steps", stepId);
  const batch = records.get("batches", step.batch_id);
  return {
    when: dateOrUnknown(step.date),
    date: step.date,
    text: [
      "Batch ",
      link(batch.title, ADDRESSES.batches.page(batch.batch_id)),
      `: ${BATCH_STEPS[step.step].label.toLowerCase()}`,
      citations.cite(step.source_ids),
    ],
    notes: [],
  };
}
