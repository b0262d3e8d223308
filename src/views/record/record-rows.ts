import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, original, type Inline } from "../kit/inline.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const correction: RowWorder<"corrections"> = (records, row) => {
  const { record, date } = wordsOf(records);
  return {
    subject: subjectOf(records, row.subject_type, row.subject_id),
    words: record.corrections<Inline>(
      link(record.correction(date(row.corrected_on)), ADDRESSES.corrections),
      original(records, row.field),
    ),
  };
};

/** The rows about the record itself in words. */
export const RECORD_ROWS = { corrections: correction } as const;
