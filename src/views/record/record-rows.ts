import { dateInWords } from "../../model/partial-date.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const correction: RowWorder<"corrections"> = (records, row) => ({
  subject: subjectOf(records, row.subject_type, row.subject_id),
  words: `Correction of ${dateInWords(row.corrected_on)} (${row.field})`,
  address: ADDRESSES.corrections,
});

/** The rows about the record itself in words. */
export const RECORD_ROWS = { corrections: correction } as const;
