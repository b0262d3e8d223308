import { cellIssue, isWhole, soundRows, type CheckedRecord } from "../check/checked.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "./rule.ts";
import {
  CONVICTIONS,
  eventsByCase,
  ofEvents,
  standingConviction,
  undoingOf,
  type EventRow,
} from "./officer-case.ts";

const RULE =
  "a person has a row only if tied to a batch and convicted of a crime, or found against by a court or department";

/** In words how a case that is no conviction of a crime ended. */
function endOf(caseId: string, rows: readonly EventRow[]): string {
  const undone = undoingOf(rows);
  const last = undone ?? standingConviction(rows) ?? ofEvents(rows, ["acquitted", "charges-dismissed"])[0];
  if (!last) return `${caseId} has no outcome`;
  const where = `(${last.file}:${last.line})`;
  if (undone) return `${caseId} was undone by ${last.values.event} ${where}`;
  if (CONVICTIONS.includes(last.values.event)) return `${caseId} is a violation, not a crime ${where}`;
  return `${caseId} ended with ${last.values.event} ${where}`;
}

function isCrime(rows: readonly EventRow[]): boolean {
  const conviction = standingConviction(rows);
  return conviction !== null && conviction.values.level !== "violation";
}

function notConvicted(id: string, cases: readonly (readonly [string, readonly EventRow[]])[]): Finding {
  const ends = cases.map(([caseId, rows]) => endOf(caseId, rows));
  const detail = ends.length === 0 ? "there is no criminal case" : ends.join("; ");
  return {
    code: "rule/inclusion",
    message: `${id} is listed as convicted, and no conviction of a crime stands`,
    hint: `${detail}; ${RULE}`,
  };
}

function basisFinding(
  id: string,
  basis: string,
  events: readonly EventRow[],
  record: CheckedRecord,
): Finding | null {
  if (basis !== "convicted") {
    if (events.some((row) => row.values.event === basis)) return null;
    const message = `${id} is listed by a ${basis}, and has no event ${basis}`;
    return { code: "rule/inclusion", message, hint: `add the finding with its source; ${RULE}` };
  }
  const own = new Set(events.map((row) => row.values.case_id));
  const cases = [...eventsByCase(record)].filter(([caseId]) => own.has(caseId));
  return cases.some(([, rows]) => isCrime(rows)) ? null : notConvicted(id, cases);
}

/** The closed inclusion rule: nobody is listed for an accusation alone. */
export const inclusion: Rule = function* (record) {
  const { officers, officer_events: events, batch_officers: ties } = record.tables;
  const tied = new Set(ties.rows.map((row) => row.values.officer_id));
  const tiesKnown = isWhole(ties, "officer_id");
  const eventsKnown = isWhole(events, "officer_id", "case_id", "event", "level", "date");
  for (const row of soundRows(officers, "officer_id", "inclusion_basis")) {
    const { officer_id: id, inclusion_basis: basis } = row.values;
    if (tiesKnown && !tied.has(id)) {
      const message = `${id} is tied to no batch`;
      yield cellIssue(row, "officer_id", {
        code: "rule/inclusion",
        message,
        hint: `add the tie to batch_officers.csv; ${RULE}`,
      });
    }
    if (!eventsKnown) continue;
    const own = events.rows.filter((event) => event.values.officer_id === id);
    const finding = basisFinding(id, basis, own, record);
    if (finding) yield cellIssue(row, "inclusion_basis", finding);
  }
};
