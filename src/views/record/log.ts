import { capitalized, sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Change, Correction } from "../../model/tables/record.ts";
import { CHANGE_KINDS } from "../../model/vocabulary/places.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { subjectOf, type Subject } from "./subject.ts";

/** One entry of the public log: a change or a correction. */
export interface LogEntry {
  readonly id: string;
  readonly date: PartialDate;
  /** What kind of entry it is: "Edition", "Correction". */
  readonly kind: string;
  readonly subject: Subject;
  /** How the officer stands where the subject is one; an officer is never named without it. */
  readonly status: string | null;
  /** What changed, in a sentence. */
  readonly summary: string;
}

/** Changes and corrections together, the latest first; entries of one day in the order of their ids. */
export function publicLog(records: Records): readonly LogEntry[] {
  const changes = records.all("changes").map((row): LogEntry => ({
    id: row.change_id,
    date: row.changed_on,
    kind: labelOf(CHANGE_KINDS, row.kind),
    ...about(records, row),
    summary: row.summary,
  }));
  const corrections = records.all("corrections").map((row): LogEntry => ({
    id: row.correction_id,
    date: row.corrected_on,
    kind: "Correction",
    ...about(records, row),
    summary: `${capitalized(row.field)}: was “${row.old_value}”, is now “${row.new_value}”. Reason: ${sentenceOf(row.reason)}`,
  }));
  return [...changes, ...corrections].sort(
    (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
}

function about(
  records: Records,
  { subject_type: type, subject_id: id }: Change | Correction,
): Pick<LogEntry, "subject" | "status"> {
  const status = type === "officer" && id !== null ? records.officerStatus(id).label : null;
  return { subject: subjectOf(records, type, id), status };
}
