import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import type { CaseStatus } from "../../model/derived/officer-status.ts";
import type { Records } from "../../model/records.ts";
import type { Officer, OfficerEventRow } from "../../model/tables/officers.ts";
import { OFFICER_EVENTS } from "../../model/vocabulary/officers.ts";
import { batchLink } from "../batch/links.ts";
import { stepItem } from "../batch/step-words.ts";
import { prose, type Section, type TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { strong, type Line } from "../kit/inline.ts";
import { eventCaveat } from "./case-notes.ts";

/** The officer's own events and the steps of the officer's batches, on one line of time. */
export function officerTimelineSection(records: Records, officer: Officer, citations: Citations): Section {
  const { entries } = records.timeline("officer", officer.officer_id);
  const { cases } = records.officerStatus(officer.officer_id);
  const items = entries.map((entry): TimelineItem => {
    if (entry.table === "officer_events")
      return eventItem(records, records.get("officer_events", entry.row_id), cases, citations);
    const step = records.get("batch_steps", entry.row_id);
    const about = ["Batch ", batchLink(records.get("batches", step.batch_id))];
    return { ...stepItem(records, step, citations, about), notes: [] };
  });
  return {
    anchor: "timeline",
    heading: "Timeline",
    blocks: [prose([TIMELINE_NOTE]), { kind: "timeline", entries: items }],
  };
}

const TIMELINE_NOTE =
  "The officer’s own case and employment, with the steps of the batches. An entry without an exact date stands where its wording allows; one without any stands first.";

function eventItem(
  records: Records,
  event: OfficerEventRow,
  cases: readonly CaseStatus[],
  citations: Citations,
): TimelineItem {
  const caveat = eventCaveat(records, event, cases);
  const notes: Line[] = caveat === null ? [] : [[caveat]];
  if (event.date !== null && event.date_as_reported !== null)
    notes.push([`Date as reported: ${sentenceOf(event.date_as_reported)}`]);
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
