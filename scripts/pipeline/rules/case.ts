import { earliest, latest } from "../../../src/model/partial-date.ts";
import { CLEARINGS, CONVICTIONS } from "../../../src/model/vocabulary/case-events.ts";
import {
  isCriminalEvent,
  isUndoneState,
  type CaseState,
  type OfficerEvent,
} from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, isWhole, soundRows, type CheckedRecord } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { endOfCase, eventsByCase, ofEvents, type EventRow } from "./officer-case.ts";
import type { Rule } from "./rule.ts";

const AFTER_CONVICTION: readonly OfficerEvent[] = [
  "sentenced",
  "sentence-reduced",
  "resentencing-ordered",
  "conviction-affirmed",
  "conviction-reversed",
  "review-granted",
  "case-sent-back",
  "conviction-reinstated",
  "verdict-set-aside",
];

const CLEARED: readonly CaseState[] = ["acquitted", "dismissed"];

function* belonging(record: CheckedRecord): Generator<Issue> {
  for (const row of soundRows(record.tables.officer_events, "case_id", "event")) {
    const { event, case_id: id } = row.values;
    if (isCriminalEvent(event) && id === null) {
      const hint =
        "give it the case_id of its charges, so that a reversal or sentence touches its own case only";
      yield cellIssue(row, "case_id", { code: "rule/case", message: `${event} belongs to no case`, hint });
    }
    if (!isCriminalEvent(event) && id !== null) {
      const hint =
        "leave case_id empty: findings and employment are not criminal cases and never raise a criminal status";
      yield cellIssue(row, "case_id", {
        code: "rule/case",
        message: `${event} stands in a criminal case`,
        hint,
      });
    }
  }
}

/** A plea before a department is no conviction, and what a department finds no court found. */
function* ofCourts(record: CheckedRecord): Generator<Issue> {
  for (const row of soundRows(record.tables.officer_events, "event", "jurisdiction")) {
    const { event, jurisdiction } = row.values;
    if (jurisdiction !== "department" || !(isCriminalEvent(event) || event === "court-finding")) continue;
    const hint =
      "what a department decides is a department-finding and has no case_id; what a court decides has the jurisdiction of the court";
    const message = `${event} is not what a department decides`;
    yield cellIssue(row, "jurisdiction", { code: "rule/case", message, hint });
  }
}

function* oneOfficer(id: string, rows: readonly EventRow[]): Generator<Issue> {
  const [first, ...others] = rows.filter((row) => isCriminalEvent(row.values.event));
  for (const row of others) {
    if (!first || row.values.officer_id === first.values.officer_id) continue;
    const message = `case ${id} is a case of ${first.values.officer_id} (line ${first.line})`;
    const hint = "each officer has cases of their own, also where they were charged together";
    yield cellIssue(row, "case_id", { code: "rule/case", message, hint });
  }
}

/** Whether a sentence was imposed on the day of a dismissal or acquittal or later, whatever days they may be. */
function isSentencedSince({ values: freed }: EventRow, rows: readonly EventRow[]): boolean {
  return ofEvents(rows, ["sentenced"]).some(
    ({ values: { date } }) => date !== null && freed.date !== null && earliest(date) >= latest(freed.date),
  );
}

/** A plea or verdict beside a dismissal or acquittal that did not undo it, as far as the rows show. */
function* ends(id: string, rows: readonly EventRow[]): Generator<Issue> {
  const [conviction] = ofEvents(rows, CONVICTIONS);
  const freed = ofEvents(rows, CLEARINGS);
  const { state } = endOfCase(rows);
  const beside = CLEARED.includes(state) ? freed.find((row) => isSentencedSince(row, rows)) : freed[0];
  if (!conviction || !beside || isUndoneState(state)) return;
  const [end, guilt] = [beside.values.event, conviction.values.event];
  yield cellIssue(beside, "case_id", {
    code: "rule/case",
    message: `case ${id} has ${end} and ${guilt} (line ${conviction.line})`,
    hint: `counts that ended in different ways are cases of their own: if ${end} ended other counts, give it a case_id of its own; if it ended those of ${guilt}, no conviction stands: give dates by which it came later, or leave ${guilt} out`,
  });
}

function* aftermath(id: string, rows: readonly EventRow[]): Generator<Issue> {
  const [later] = ofEvents(rows, AFTER_CONVICTION);
  if (!later || ofEvents(rows, CONVICTIONS).length > 0) return;
  const message = `case ${id} has ${later.values.event} and neither plea nor verdict`;
  const hint = "add the conviction that the source states or implies, or correct the case_id";
  yield cellIssue(later, "case_id", { code: "rule/case", message, hint });
}

/** Every criminal event stands in one case of one officer, and every case ends in one way. */
export const caseRule: Rule = function* (record) {
  yield* belonging(record);
  yield* ofCourts(record);
  const { officer_events: events } = record.tables;
  if (!isWhole(events, "officer_id", "case_id", "event")) return;
  const isDated = isWhole(events, "date");
  for (const [id, rows] of eventsByCase(record)) {
    yield* oneOfficer(id, rows);
    if (isDated) yield* ends(id, rows);
    yield* aftermath(id, rows);
  }
};
