import {
  isCriminalEvent,
  type CaseState,
  type OfficerEvent,
} from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, isWhole, soundRows, type CheckedRecord } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { CONVICTIONS, endOfCase, eventsByCase, ofEvents, type EventRow } from "./officer-case.ts";
import type { Rule } from "./rule.ts";

const AFTER_CONVICTION: readonly OfficerEvent[] = [
  "sentenced",
  "sentence-reduced",
  "resentencing-ordered",
  "conviction-affirmed",
  "conviction-reversed",
  "conviction-reinstated",
  "verdict-set-aside",
];

const UNDONE: readonly CaseState[] = ["reversed", "set-aside"];

const EACH_END = "counts that ended in different ways are cases of their own";

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

function* oneOfficer(id: string, rows: readonly EventRow[]): Generator<Issue> {
  const [first, ...others] = rows.filter((row) => isCriminalEvent(row.values.event));
  for (const row of others) {
    if (!first || row.values.officer_id === first.values.officer_id) continue;
    const message = `case ${id} is a case of ${first.values.officer_id} (line ${first.line})`;
    const hint = "each officer has cases of their own, also where they were charged together";
    yield cellIssue(row, "case_id", { code: "rule/case", message, hint });
  }
}

function* ends(id: string, rows: readonly EventRow[]): Generator<Issue> {
  const [conviction] = ofEvents(rows, CONVICTIONS);
  const [freed] = ofEvents(rows, ["acquitted", "charges-dismissed"]);
  if (conviction && freed && !UNDONE.includes(endOfCase(rows).state)) {
    const message = `case ${id} has ${freed.values.event} and ${conviction.values.event} (line ${conviction.line})`;
    yield cellIssue(freed, "case_id", {
      code: "rule/case",
      message,
      hint: `${EACH_END}: give one of them its own case_id`,
    });
  }
  const [later] = ofEvents(rows, AFTER_CONVICTION);
  if (!later || conviction) return;
  const message = `case ${id} has ${later.values.event} and neither plea nor verdict`;
  const hint = "add the conviction that the source states or implies, or correct the case_id";
  yield cellIssue(later, "case_id", { code: "rule/case", message, hint });
}

/** Every criminal event stands in one case of one officer, and every case ends in one way. */
export const caseRule: Rule = function* (record) {
  yield* belonging(record);
  if (!isWhole(record.tables.officer_events, "officer_id", "case_id", "event")) return;
  for (const [id, rows] of eventsByCase(record)) {
    yield* oneOfficer(id, rows);
    yield* ends(id, rows);
  }
};
