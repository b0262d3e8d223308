import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, isWhole, soundRows } from "../check/checked.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "./rule.ts";
import { endOfCase, eventsByCase, type EventRow } from "./officer-case.ts";

const RULE =
  "a person has a row only if tied to a batch and convicted of a crime, or found against by a court or department";

/** In words how a case that is no conviction of a crime ended. */
function endInWords(caseId: string, rows: readonly EventRow[]): string {
  const { state, event } = endOfCase(rows);
  if (state === "charged" || event === null) return `${caseId} has no outcome`;
  const row = rows.find(({ values }) => values.event_id === event.event_id);
  const where = row ? ` (${row.file}:${row.line})` : "";
  if (state === "violation") return `${caseId} is a violation, not a crime${where}`;
  const undone = state === "reversed" || state === "set-aside";
  return `${caseId} ${undone ? "was undone by" : "ended with"} ${event.event}${where}`;
}

function notConvicted(id: string, cases: readonly (readonly [string, readonly EventRow[]])[]): Finding {
  const ends = cases.map(([caseId, rows]) => endInWords(caseId, rows));
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
  casesById: ReadonlyMap<string, readonly EventRow[]>,
): Finding | null {
  if (basis !== "convicted") {
    if (events.some((row) => row.values.event === basis)) return null;
    const message = `${id} is listed by a ${basis}, and has no event ${basis}`;
    return { code: "rule/inclusion", message, hint: `add the finding with its source; ${RULE}` };
  }
  const own = new Set(events.flatMap((row) => row.values.case_id ?? []));
  const cases = [...own].flatMap((caseId) => {
    const rows = casesById.get(caseId);
    return rows ? [[caseId, rows] as const] : [];
  });
  return cases.some(([, rows]) => isConvictedState(endOfCase(rows).state)) ? null : notConvicted(id, cases);
}

/** The closed inclusion rule: nobody is listed for an accusation alone. */
export const inclusion: Rule = function* (record) {
  const { officers, officer_events: events, batch_officers: ties } = record.tables;
  const tied = new Set(ties.rows.map((row) => row.values.officer_id));
  const tiesKnown = isWhole(ties, "officer_id");
  const eventsKnown = isWhole(events, "officer_id", "case_id", "event", "level", "date");
  const byOfficer = Map.groupBy(events.rows, (event) => event.values.officer_id);
  const cases = eventsByCase(record);
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
    const finding = basisFinding(id, basis, byOfficer.get(id) ?? [], cases);
    if (finding) yield cellIssue(row, "inclusion_basis", finding);
  }
};
