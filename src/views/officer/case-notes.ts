import { wordsOf } from "../../messages/words.ts";
import type { CaseStatus } from "../../model/derived/officer-status.ts";
import type { Records } from "../../model/records.ts";
import type { OfficerEventRow } from "../../model/tables/officers.ts";
import { isConvictedState, isCriminalEvent, type OfficerEvent } from "../../model/vocabulary/officers.ts";
import { joined, type Line } from "../kit/inline.ts";
import { eventLabel, whenOfEvent } from "./event-words.ts";

const ENDINGS: readonly OfficerEvent[] = ["charges-dismissed", "acquitted"];
const UNDOINGS: readonly OfficerEvent[] = ["conviction-reversed", "verdict-set-aside"];
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
  const { terms, officer, when } = wordsOf(records);
  if (ownCase.state === "violation") return [officer.caveats.violation];
  if (isConvictedState(ownCase.state)) return standingCaveat(records, event, ownCase);
  if ([...ENDINGS, ...UNDOINGS, "review-granted"].includes(event.event)) return null;
  const state = terms.caseStates[ownCase.state].label.toLowerCase();
  return ownCase.ended_on === null
    ? [officer.caveats.notStanding(state)]
    : [officer.caveats.notStandingSince(state, when(ownCase.ended_on))];
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
