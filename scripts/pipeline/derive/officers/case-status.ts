import type { CaseStatus, OffenseNumber } from "../../../../src/model/derived/officer-status.ts";
import type { OfficerEventRow } from "../../../../src/model/tables/officers.ts";
import { isConvictedState, isFindingEvent } from "../../../../src/model/vocabulary/officers.ts";
import { sourceUnion } from "../source-union.ts";
import type { CaseEnd } from "../../../../src/model/case-end.ts";
import { compareEvents } from "../../../../src/model/event-order.ts";
import { imposedSentence, sentenceText } from "./imposed-sentence.ts";
import { caseInSpanish } from "./spanish/case.ts";
import { findingInSpanish } from "./spanish/finding.ts";
import { caseStatement } from "./statements/case-statement.ts";
import { findingStatement } from "./statements/finding.ts";
import type { StatementContext } from "./words/court.ts";
import { offenseNumber } from "./words/offense.ts";

/** How one criminal case stands. Nothing but its own events plays a part. */
export function caseStatus(
  caseId: string,
  rows: readonly OfficerEventRow[],
  end: CaseEnd,
  context: StatementContext,
): CaseStatus {
  const dated = end.state === "charged" ? null : end.event;
  return {
    case_id: caseId,
    state: end.state,
    finding: null,
    ended_on: dated?.date ?? null,
    ended_on_as_reported: dated?.date_as_reported ?? null,
    level: end.event?.level ?? null,
    jurisdiction: end.event?.jurisdiction ?? null,
    offense: end.event?.offense ?? null,
    offense_number: numberOf(end.event),
    sentence:
      isConvictedState(end.state) || end.state === "violation"
        ? sentenceText(imposedSentence(rows, end))
        : null,
    statement: caseStatement(rows, end, context),
    statement_es: caseInSpanish(rows, end, context),
    event_ids: [...rows].sort(compareEvents).map(({ event_id }) => event_id),
    source_ids: sourceUnion(rows),
  };
}

/** A finding of a court or a department: not a criminal case, so it has no case id. */
export function findingStatus(row: OfficerEventRow): CaseStatus {
  return {
    case_id: null,
    state: "finding",
    finding: isFindingEvent(row.event) ? row.event : null,
    ended_on: row.date,
    ended_on_as_reported: row.date_as_reported,
    level: row.level,
    jurisdiction: row.jurisdiction,
    offense: row.offense,
    offense_number: numberOf(row),
    sentence: null,
    statement: findingStatement(row),
    statement_es: findingInSpanish(row),
    event_ids: [row.event_id],
    source_ids: sourceUnion([row]),
  };
}

function numberOf(event: Pick<OfficerEventRow, "offense"> | null): OffenseNumber {
  const offense = event?.offense ?? null;
  return offense === null ? "several" : offenseNumber(offense);
}
