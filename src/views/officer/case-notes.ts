import { dateOrUnknown } from "../../format/dates.ts";
import type { CaseStatus } from "../../model/derived/officer-status.ts";
import { whenInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { OfficerEventRow } from "../../model/tables/officers.ts";
import {
  CASE_STATES,
  isConvictedState,
  isCriminalEvent,
  OFFICER_EVENTS,
  type OfficerEvent,
} from "../../model/vocabulary/officers.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";

const ENDINGS: readonly OfficerEvent[] = ["charges-dismissed", "acquitted"];
const UNDOINGS: readonly OfficerEvent[] = ["conviction-reversed", "verdict-set-aside"];
const CHANGES: readonly OfficerEvent[] = ["sentence-reduced", "resentencing-ordered"];

/**
 * What must stand beside an event that would say too much, or too little, alone: that an accusation or a verdict did
 * not last, that a reversal was itself undone, that a sentence was changed later. `null` where nothing is missing.
 */
export function eventCaveat(
  records: Records,
  event: OfficerEventRow,
  cases: readonly CaseStatus[],
): string | null {
  if (!isCriminalEvent(event.event) || event.case_id === null) return null;
  const ownCase = cases.find((one) => one.case_id === event.case_id);
  if (ownCase === undefined || ownCase.state === "charged") return null;
  if (isConvictedState(ownCase.state)) return standingCaveat(records, event, ownCase);
  if ([...ENDINGS, ...UNDOINGS].includes(event.event)) return null;
  const when = ownCase.ended_on === null ? "" : ` ${whenInWords(ownCase.ended_on)}`;
  return `This case did not end in a conviction that stands: ${labelOf(CASE_STATES, ownCase.state).toLowerCase()}${when}.`;
}

function standingCaveat(
  records: Records,
  { event }: OfficerEventRow,
  { event_ids }: CaseStatus,
): string | null {
  if (UNDOINGS.includes(event)) return "This was itself undone later: the conviction stands.";
  if (event !== "sentenced") return null;
  const changes = event_ids
    .map((id) => records.get("officer_events", id))
    .filter((other) => CHANGES.includes(other.event));
  if (changes.length === 0) return null;
  const words = changes.map(
    (change) =>
      `${labelOf(OFFICER_EVENTS, change.event).toLowerCase()} (${dateOrUnknown(change.date, change.date_as_reported)})`,
  );
  return `This sentence did not stay as it was: ${words.join("; ")}.`;
}
