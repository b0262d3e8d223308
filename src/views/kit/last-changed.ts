import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { SUBJECT_TABLES } from "../../model/subject-tables.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";

/** A record by its type and id. */
export interface RecordSubject {
  readonly type: SubjectType;
  readonly id: string;
}

/** When a record's published statements last changed. */
export function lastChanged(records: Records, subject: RecordSubject | undefined): PartialDate {
  const { first_published_on: published } = records.edition;
  if (subject === undefined) return records.edition.as_of;
  const dates = [
    ...records
      .where("changes", "subject_id", subject.id)
      .map((change) => ({ type: change.subject_type, on: change.changed_on })),
    ...records
      .where("corrections", "subject_id", subject.id)
      .map((correction) => ({ type: correction.subject_type, on: correction.corrected_on })),
  ]
    .filter(({ type }) => type === subject.type)
    .map(({ on }) => on);
  return [...dates, lastReleased(records, subject) ?? published].reduce(
    (last, on) => (on > last ? on : last),
    published,
  );
}

/** The day of the last release in which a row about the record came, changed or went; the first one aside. */
function lastReleased(records: Records, { type, id }: RecordSubject): string | undefined {
  return type === "site" ? undefined : records.releasedOn(SUBJECT_TABLES[type], id);
}
