import { cameAfter } from "../../../src/model/event-order.ts";
import { isCertainlyAfter } from "../../../src/model/partial-date.ts";
import { ACCUSATIONS, CLEARINGS, CONVICTIONS, UNDOINGS } from "../../../src/model/vocabulary/case-events.ts";
import type { OfficerEvent } from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, isWhole } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { eventsByCase, ofEvents, type EventRow } from "./officer-case.ts";
import type { Rule } from "./rule.ts";

interface Sequence {
  readonly first: readonly OfficerEvent[];
  readonly then: readonly OfficerEvent[];
  readonly why: string;
}

/** What of a case cannot come before the first of something else. */
const SEQUENCES: readonly Sequence[] = [
  { first: ACCUSATIONS, then: CONVICTIONS, why: "nobody is convicted before the first charge" },
  { first: ACCUSATIONS, then: CLEARINGS, why: "no charge ends before it is brought" },
  { first: CONVICTIONS, then: ["sentenced"], why: "a sentence follows a plea or verdict" },
  {
    first: CONVICTIONS,
    then: [...UNDOINGS, "conviction-affirmed", "review-granted", "case-sent-back"],
    why: "only a conviction can be affirmed, reversed, set aside, reviewed or sent back",
  },
  {
    first: UNDOINGS,
    then: ["conviction-reinstated"],
    why: "only a conviction that was undone can be reinstated",
  },
  {
    first: ["sentenced"],
    then: ["sentence-reduced", "resentencing-ordered"],
    why: "only a sentence that was imposed can be changed",
  },
];

/** The rows that lie before every one of the earlier rows, beyond doubt. */
function* tooEarly(earlier: readonly EventRow[], later: readonly EventRow[], why: string): Generator<Issue> {
  const [first] = earlier;
  if (!first) return;
  for (const row of later) {
    const { date, event } = row.values;
    const before =
      date !== null &&
      earlier.every((other) => other.values.date !== null && isCertainlyAfter(other.values.date, date));
    if (!before) continue;
    yield cellIssue(row, "date", {
      code: "rule/chronology",
      message: `${event} on ${date} lies before ${first.values.event} on ${first.values.date ?? "an unknown day"}`,
      hint: `${why}; line ${first.line} has the other date`,
    });
  }
}

/** The pleas and verdicts that came after a reversal or set-aside, beyond doubt: they end a case of their own. */
function* retrials(rows: readonly EventRow[]): Generator<Issue> {
  const undoings = ofEvents(rows, UNDOINGS);
  for (const row of ofEvents(rows, CONVICTIONS)) {
    const { event, date } = row.values;
    const undone = undoings.find((undoing) => cameAfter(row.values, undoing.values));
    if (!undone) continue;
    yield cellIssue(row, "case_id", {
      code: "rule/chronology",
      message: `${event} on ${date ?? "an unknown day"} lies after ${undone.values.event} on ${undone.values.date ?? "an unknown day"}`,
      hint: `a new trial or plea is a case of its own: give it a case_id of its own, with what came of it; line ${undone.line} ended this case`,
    });
  }
}

/** The events of a case come in an order that is possible. */
export const caseChronology: Rule = function* (record) {
  if (!isWhole(record.tables.officer_events, "officer_id", "case_id", "event", "date")) return;
  for (const rows of eventsByCase(record).values()) {
    yield* retrials(rows);
    for (const { first, then, why } of SEQUENCES)
      yield* tooEarly(ofEvents(rows, first), ofEvents(rows, then), why);
  }
};
