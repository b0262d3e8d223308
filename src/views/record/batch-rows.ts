import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { original, type Inline } from "../kit/inline.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const batch: RowWorder<"batches"> = (records, row) => {
  const { record, terms } = wordsOf(records);
  return {
    subject: subjectOf(records, "batch", row.batch_id),
    words: [record.batches(continued(terms.batchStatuses[row.status].label))],
  };
};

const batchStep: RowWorder<"batch_steps"> = (records, row) => {
  const { record, terms, count, date } = wordsOf(records);
  const number = row.convictions === null ? null : count(row.convictions, record.conviction);
  const when = row.date === null ? record.dateUnknown : date(row.date);
  return {
    subject: subjectOf(records, "batch", row.batch_id),
    words: [record.steps(terms.batchSteps[row.step].label, number, when)],
  };
};

const batchRemedy: RowWorder<"batch_remedies"> = (records, row) => ({
  subject: subjectOf(records, "batch", row.batch_id),
  words: [wordsOf(records).terms.batchRemedies[row.remedy].meaning.replace(/\.$/, "")],
});

const figure: RowWorder<"figures"> = (records, row) => {
  const { record, quantity, when } = wordsOf(records);
  const { batch_id, officer_id, measure, qualifier, value } = row;
  const given = row.as_of === null ? null : when(row.as_of);
  const number = quantity({ unit: measure, qualifier, value });
  const standing = record.standings[row.standing];
  if (officer_id === null)
    return {
      subject: subjectOf(records, "batch", batch_id),
      words: [record.figures(given, number, standing)],
    };
  const title = original(records, records.get("batches", batch_id).title);
  return {
    subject: subjectOf(records, "officer", officer_id),
    words: record.shares<Inline>(title, given, number, standing),
  };
};

/** The rows about batches in words. */
export const BATCH_ROWS = {
  batches: batch,
  batch_steps: batchStep,
  batch_remedies: batchRemedy,
  figures: figure,
} as const;
