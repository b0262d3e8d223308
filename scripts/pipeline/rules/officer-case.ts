import type { OfficerEventRow } from "../../../src/model/tables/officers.ts";
import { earliest, isCertainlyAfter, latest } from "../../../src/model/partial-date.ts";
import type { OfficerEvent } from "../../../src/model/vocabulary/officers.ts";
import { soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";

export type EventRow = CheckedRow<OfficerEventRow>;

/** The events that are a conviction. */
export const CONVICTIONS: readonly OfficerEvent[] = [
  "pleaded-guilty",
  "pleaded-no-contest",
  "convicted",
  "convicted-at-trial",
];

/** The events that undo a conviction. */
export const UNDOINGS: readonly OfficerEvent[] = ["conviction-reversed", "verdict-set-aside"];

const CONFIRMATIONS: readonly OfficerEvent[] = ["conviction-reinstated", "conviction-affirmed"];

/** The events of each criminal case, by case id; rows whose officer, case or event is broken are left out. */
export function eventsByCase(record: CheckedRecord): Map<string, EventRow[]> {
  const events = soundRows(record.tables.officer_events, "officer_id", "case_id", "event");
  const cases = Map.groupBy(events, (row) => row.values.case_id ?? "");
  cases.delete("");
  return cases;
}

/** The rows of a case that are one of these events. */
export function ofEvents(rows: readonly EventRow[], events: readonly OfficerEvent[]): EventRow[] {
  return rows.filter((row) => events.includes(row.values.event));
}

/** The event that undid the conviction of a case and was not itself undone; `null` where the conviction stands. */
export function undoingOf(rows: readonly EventRow[]): EventRow | null {
  const confirmed = ofEvents(rows, CONFIRMATIONS);
  const convicted = ofEvents(rows, CONVICTIONS);
  const stillUndone = ofEvents(rows, UNDOINGS).find(({ values: { date: undone } }) => {
    const restored = confirmed.some(({ values: { date } }) => {
      return date !== null && undone !== null && latest(date) > latest(undone);
    });
    const again = convicted.some(
      ({ values: { date } }) => date !== null && undone !== null && isCertainlyAfter(date, undone),
    );
    return !restored && !again;
  });
  return stillUndone ?? null;
}

/** The plea or verdict of a case that stands; `null` where there is none, or it was undone. */
export function standingConviction(rows: readonly EventRow[]): EventRow | null {
  if (undoingOf(rows) !== null) return null;
  const byDay = ofEvents(rows, CONVICTIONS).toSorted(({ values: { date: a } }, { values: { date: b } }) =>
    (a === null ? "" : earliest(a)) < (b === null ? "" : earliest(b)) ? -1 : 1,
  );
  return byDay.at(-1) ?? null;
}
