import { wordsOf } from "../../messages/words.ts";
import type { CaseStatus } from "../../model/derived/officer-status.ts";
import type { Records } from "../../model/records.ts";
import type { OfficerEventRow } from "../../model/tables/officers.ts";
import { CONVICTIONS, UNDOINGS } from "../../model/vocabulary/case-events.ts";
import { isConvictedState, type OfficerEvent } from "../../model/vocabulary/officers.ts";
import { reviewOf } from "./case-notes.ts";
import { eventLabel } from "./event-words.ts";

const OF_A_CONVICTION: readonly OfficerEvent[] = [...CONVICTIONS, "sentenced", "conviction-affirmed"];

/** An event in a word or two that do not say too much alone: what did not last, or is no crime, is said to be so. */
export function laneLabel(
  records: Records,
  { event, case_id }: OfficerEventRow,
  cases: readonly CaseStatus[],
): string {
  const { caveats } = wordsOf(records).officer;
  const label = eventLabel(records, event);
  const ownCase = cases.find((one) => case_id !== null && one.case_id === case_id);
  if (ownCase === undefined) return label;
  const { state } = ownCase;
  if (isConvictedState(state)) return UNDOINGS.includes(event) ? caveats.undoneLabel(label) : label;
  if (!OF_A_CONVICTION.includes(event)) return label;
  if (state === "violation") return caveats.violationLabel(label);
  return reviewOf(records, ownCase) === null
    ? caveats.notStandingLabel(label)
    : caveats.underReviewLabel(label);
}
