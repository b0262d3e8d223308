import { capitalized, continued, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { announcedTerm } from "../../model/announced-term.ts";
import type { CaseStatus } from "../../model/derived/officer-status.ts";
import type { Records } from "../../model/records.ts";
import type { Officer, OfficerEventRow } from "../../model/tables/officers.ts";
import { OFFICER_EVENTS, isCriminalEvent, isFindingEvent } from "../../model/vocabulary/officers.ts";
import { batchLink } from "../batch/links.ts";
import { stepItem, stepLabel } from "../batch/step-words.ts";
import type { TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { inOriginal, original, strong, type Line } from "../kit/inline.ts";
import type { Moment } from "../timeline/moment.ts";
import { eventCaveat } from "./case-notes.ts";
import { eventLabel } from "./event-words.ts";
import { laneLabel } from "./lane-label.ts";

/** The shapes of the lines of time of an officer, from the top. */
export const OFFICER_LANES = {
  case: "circle",
  finding: "hexagon",
  employment: "square",
  batches: "diamond",
} as const;

export type OfficerLane = keyof typeof OFFICER_LANES;

/** The officer’s own events and the steps of the officer’s batches, oldest first, each on its line. */
export function officerMoments(
  records: Records,
  officer: Officer,
  citations: Citations,
): readonly Moment<OfficerLane>[] {
  const { officer: words } = wordsOf(records);
  const { entries } = records.timeline("officer", officer.officer_id);
  const { cases } = records.officerStatus(officer.officer_id);
  return entries.map((entry): Moment<OfficerLane> => {
    if (entry.table === "officer_events") {
      const event = records.get("officer_events", entry.row_id);
      const item = eventItem(records, event, cases, citations);
      return { ...item, lane: laneOf(event), label: laneLabel(records, event, cases) };
    }
    const step = records.get("batch_steps", entry.row_id);
    const about = words.timeline.batch(batchLink(records, records.get("batches", step.batch_id)));
    const item = stepItem(records, step, citations, about);
    return { ...item, notes: [], lane: "batches", label: stepLabel(records, step) };
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
  const { date, date_as_reported: asReported, offense } = event;
  const isDated = date !== null || asReported === null;
  return {
    ...(isDated
      ? { when: wordsOf(records).dateOrUnknown(date) }
      : { when: asReported, ...inOriginal(records) }),
    date,
    text: [
      strong(eventLabel(records, event.event)),
      ...(offense === null ? ["."] : [": ", original(records, sentenceOf(offense))]),
      citations.cite(event.source_ids),
    ],
    notes: notesOf(records, event, cases),
  };
}

/** What did not last, how the sources word the date, court, sentence and further words of the sources. */
function notesOf(records: Records, event: OfficerEventRow, cases: readonly CaseStatus[]): readonly Line[] {
  const { timeline } = wordsOf(records).officer;
  const caveat = eventCaveat(records, event, cases);
  const inWords = (text: string) => original(records, sentenceOf(text));
  const { date, date_as_reported: asReported, court, sentence, detail } = event;
  return [
    ...(caveat === null ? [] : [caveat]),
    ...(date === null || asReported === null ? [] : [timeline.dateAsReported(inWords(asReported))]),
    ...(court === null ? [] : [[inWords(court)]]),
    ...(sentence === null ? [] : sentenceNote(records, event, sentence)),
    ...(detail === null ? [] : [[inWords(detail)]]),
  ];
}

/**
 * The sentence that was imposed, or the term announced with a plea; of an order on the sentence what it says beyond its
 * name.
 */
function sentenceNote(records: Records, { event }: OfficerEventRow, sentence: string): readonly Line[] {
  const { timeline } = wordsOf(records).officer;
  const inWords = (text: string) => original(records, sentenceOf(text));
  if (event === "sentenced" || event === "sentence-reduced") return [timeline.sentence(inWords(sentence))];
  if (event === "pleaded-guilty" || event === "pleaded-no-contest")
    return [timeline.announcedTerm(inWords(announcedTerm(sentence)))];
  const isItsName = sentence === continued(OFFICER_EVENTS[event].label);
  return isItsName ? [] : [[inWords(capitalized(sentence))]];
}
