import type { Dataset } from "../../model/dataset.ts";
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
  const { first_published_on: published } = records.dataset.edition;
  if (subject === undefined) return records.dataset.edition.as_of;
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

type Releases = Dataset["releases"];

/** The day of the last release that changed a row about each record, by `TABLE/ID`; made once for the releases. */
const LAST_RELEASED = new WeakMap<Releases, ReadonlyMap<string, string>>();

function lastDays(releases: Releases): ReadonlyMap<string, string> {
  const known = LAST_RELEASED.get(releases);
  if (known) return known;
  const days = new Map<string, string>();
  for (const { as_of, changes } of releases)
    for (const { about } of changes) for (const record of about) days.set(record, as_of);
  LAST_RELEASED.set(releases, days);
  return days;
}

/** The day of the last release in which a row about the record came, changed or went; the first one aside. */
function lastReleased({ dataset }: Records, { type, id }: RecordSubject): string | undefined {
  return type === "site" ? undefined : lastDays(dataset.releases).get(`${SUBJECT_TABLES[type]}/${id}`);
}
