import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { PageContent } from "./page.ts";

/** When a record's published statements last changed. */
export function lastChanged(records: Records, subject: PageContent["subject"]): PartialDate {
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
  return dates.reduce((last, on) => (on > last ? on : last), published);
}
