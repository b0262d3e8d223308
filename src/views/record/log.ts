import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Change, Correction } from "../../model/tables/record.ts";
import { original, type Inline, type Line } from "../kit/inline.ts";
import { statusLabel } from "../officer/status-words.ts";
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
  readonly summary: Line;
}

/** Changes and corrections together, the latest first; entries of one day in the order of their ids. */
export function publicLog(records: Records): readonly LogEntry[] {
  const { terms, changes: words } = wordsOf(records);
  const changes = records.all("changes").map((row): LogEntry => ({
    id: row.change_id,
    date: row.changed_on,
    kind: terms.changeKinds[row.kind].label,
    ...about(records, row),
    summary: [original(records, row.summary)],
  }));
  const corrections = records.all("corrections").map((row): LogEntry => ({
    id: row.correction_id,
    date: row.corrected_on,
    kind: words.log.correction,
    ...about(records, row),
    summary: words.log.corrected<Inline>(
      original(records, capitalized(row.field)),
      original(records, row.old_value),
      original(records, row.new_value),
      original(records, sentenceOf(row.reason)),
    ),
  }));
  return [...changes, ...corrections].sort(
    (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
}

function about(
  records: Records,
  { subject_type: type, subject_id: id }: Change | Correction,
): Pick<LogEntry, "subject" | "status"> {
  const isOfficer = type === "officer" && id !== null;
  const status = isOfficer ? statusLabel(records, records.officerStatus(id)) : null;
  return { subject: subjectOf(records, type, id), status };
}
