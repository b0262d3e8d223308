import { endOf, type CaseEnd } from "../../../src/model/case-end.ts";
import type { OfficerEventRow } from "../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../src/model/vocabulary/officers.ts";
import { soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";

export type EventRow = CheckedRow<OfficerEventRow>;

/** The events of each criminal case, by case id. */
export type EventsByCase = ReadonlyMap<string, readonly EventRow[]>;

/** Several rules ask for the cases of one record; they are found once, for no rule breaks a column. */
const FOUND = new WeakMap<CheckedRecord, EventsByCase>();

/** The events of each criminal case, by case id; rows whose officer, case or event is broken are left out. */
export function eventsByCase(record: CheckedRecord): EventsByCase {
  const found = FOUND.get(record);
  if (found !== undefined) return found;
  const events = soundRows(record.tables.officer_events, "officer_id", "case_id", "event");
  const cases = Map.groupBy(events, (row) => row.values.case_id ?? "");
  cases.delete("");
  FOUND.set(record, cases);
  return cases;
}

/** The rows of a case that are one of these events. */
export function ofEvents(rows: readonly EventRow[], events: readonly OfficerEvent[]): EventRow[] {
  return rows.filter((row) => events.includes(row.values.event));
}

/** How a case ended, as it will be derived: a rule and a page never judge one case in two ways. */
export function endOfCase(rows: readonly EventRow[]): CaseEnd {
  return endOf(rows.map((row) => row.values));
}
