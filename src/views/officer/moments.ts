import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import type { CaseStatus } from "../../model/derived/officer-status.ts";
import type { Records } from "../../model/records.ts";
import type { Officer, OfficerEventRow } from "../../model/tables/officers.ts";
import { BATCH_STEPS } from "../../model/vocabulary/batches.ts";
import { isCriminalEvent, isFindingEvent, OFFICER_EVENTS } from "../../model/vocabulary/officers.ts";
import { batchLink } from "../batch/links.ts";
import { stepItem } from "../batch/step-words.ts";
import type { TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { strong, type Line } from "../kit/inline.ts";
import type { Moment } from "../timeline/moment.ts";
import { eventCaveat } from "./case-notes.ts";
import { laneLabel } from "./lane-label.ts";

/** The lines of time of an officer, from the top. */
export const OFFICER_LANES = {
  case: { name: "Own criminal case", shape: "circle" },
  finding: { name: "Finding", shape: "hexagon" },
  employment: { name: "Employment", shape: "square" },
  batches: { name: "Batches", shape: "diamond" },
} as const;

export type OfficerLane = keyof typeof OFFICER_LANES;

/** The officer’s own events and the steps of the officer’s batches, oldest first, each on its line. */
export function officerMoments(
  records: Records,
  officer: Officer,
  citations: Citations,
): readonly Moment<OfficerLane>[] {
  const { entries } = records.timeline("officer", officer.officer_id);
  const { cases } = records.officerStatus(officer.officer_id);
  return entries.map((entry): Moment<OfficerLane> => {
    if (entry.table === "officer_events") {
      const event = records.get("officer_events", entry.row_id);
      const item = eventItem(records, event, cases, citations);
      return { ...item, lane: laneOf(event), label: laneLabel(event, cases) };
    }
    const step = records.get("batch_steps", entry.row_id);
    const about = ["Batch ", batchLink(records.get("batches", step.batch_id))];
    const item = stepItem(records, step, citations, about);
    return { ...item, notes: [], lane: "batches", label: BATCH_STEPS[step.step].label };
  });
}

function laneOf({ event }: OfficerEventRow): OfficerLane {
  if (isCriminalEvent(event)) return "case";
  return isFindingEvent(event) ? "finding" : "employment";
}

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
  const offense = event.offense === null ? "." : `: ${sentenceOf(event.offense)}`;
  return {
    when: dateOrUnknown(event.date, event.date_as_reported),
    date: event.date,
    text: [strong(OFFICER_EVENTS[event.event].label), offense, citations.cite(event.source_ids)],
    notes,
  };
}
