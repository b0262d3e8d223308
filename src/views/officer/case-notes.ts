import { wordsOf } from "../../messages/words.ts";
import type { CaseStatus } from "../../model/derived/officer-status.ts";
import type { Records } from "../../model/records.ts";
import type { OfficerEventRow } from "../../model/tables/officers.ts";
import { CLEARINGS, UNDOINGS } from "../../model/vocabulary/case-events.ts";
import {
  isConvictedState,
  isCriminalEvent,
  isUndoneState,
  type OfficerEvent,
} from "../../model/vocabulary/officers.ts";
import { pendingReview } from "../../model/pending-review.ts";
import { joined, type Line } from "../kit/inline.ts";
import { eventLabel, whenOfEvent } from "./event-words.ts";

const CHANGES: readonly OfficerEvent[] = ["sentence-reduced", "resentencing-ordered"];

/**
 * What must stand beside an event that would say too much, or too little, alone: that an accusation or a verdict did
 * not last, that a violation is no crime, that a reversal was itself undone, that a sentence was changed later. `null`
 * where nothing is missing.
 */
export function eventCaveat(
  records: Records,
  event: OfficerEventRow,
  cases: readonly CaseStatus[],
): Line | null {
  if (!isCriminalEvent(event.event) || event.case_id === null) return null;
  const ownCase = cases.find((one) => one.case_id === event.case_id);
  if (ownCase === undefined || ownCase.state === "charged") return null;
  const { officer } = wordsOf(records);
  if (ownCase.state === "violation") return [officer.caveats.violation];
  if (isConvictedState(ownCase.state)) return standingCaveat(records, event, ownCase);
  if ([...CLEARINGS, ...UNDOINGS, "review-granted"].includes(event.event)) return null;
  return endedCaveat(records, ownCase);
}

function endedCaveat(records: Records, ownCase: CaseStatus): Line {
  const { terms, officer, when } = wordsOf(records);
  const { caveats } = officer;
  const state = terms.caseStates[ownCase.state].label.toLowerCase();
  const ended = ownCase.ended_on === null ? state : `${state} ${when(ownCase.ended_on)}`;
  if (!isUndoneState(ownCase.state)) return [caveats.withoutConviction(ended)];
  const review = reviewOf(records, ownCase);
  return review === null
    ? [caveats.notStanding(ended)]
    : caveats.underReview(ended, whenOfEvent(records, review));
}

/** The review of a case that a higher court granted and has not decided, as far as was found; `null` where there is none. */
export function reviewOf(records: Records, { event_ids }: CaseStatus): OfficerEventRow | null {
  return pendingReview(event_ids.map((id) => records.get("officer_events", id)));
}

function standingCaveat(
  records: Records,
  { event }: OfficerEventRow,
  { event_ids }: CaseStatus,
): Line | null {
  const { caveats } = wordsOf(records).officer;
  if (UNDOINGS.includes(event)) return [caveats.undone];
  if (event !== "sentenced") return null;
  const changes = event_ids
    .map((id) => records.get("officer_events", id))
    .filter((other) => CHANGES.includes(other.event))
    .map((change): Line => [
      `${eventLabel(records, change.event).toLowerCase()} (`,
      whenOfEvent(records, change),
      ")",
    ]);
  return changes.length === 0 ? null : caveats.sentenceChanged(joined(changes, "; "));
}
