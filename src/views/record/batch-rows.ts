import { countOf, quantityOf } from "../../format/counts.ts";
import { whenInWords, dateInWords } from "../../model/partial-date.ts";
import {
  BATCH_REMEDIES,
  BATCH_STATUSES,
  BATCH_STEPS,
  type Standing,
} from "../../model/vocabulary/batches.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const batch: RowWorder<"batches"> = (records, row) => ({
  subject: subjectOf(records, "batch", row.batch_id),
  words: `What was to be undone, why, and how far it got (${labelOf(BATCH_STATUSES, row.status).toLowerCase()})`,
});

const batchStep: RowWorder<"batch_steps"> = (records, row) => {
  const number = row.convictions === null ? "" : `, ${countOf(row.convictions, "conviction")}`;
  const when = row.date === null ? "date not known" : dateInWords(row.date);
  return {
    subject: subjectOf(records, "batch", row.batch_id),
    words: `${labelOf(BATCH_STEPS, row.step)}${number} (${when})`,
  };
};

const batchRemedy: RowWorder<"batch_remedies"> = (records, row) => ({
  subject: subjectOf(records, "batch", row.batch_id),
  words: BATCH_REMEDIES[row.remedy].meaning.replace(/\.$/, ""),
});

const STANDING_WORDS: Record<Standing, string> = {
  used: "the figure this site uses",
  disputed: "another figure is used",
  superseded: "an earlier count",
};

const figure: RowWorder<"figures"> = (records, row) => {
  const { batch_id, officer_id, measure, qualifier, value, as_of } = row;
  const asOf = as_of === null ? "" : `, given ${whenInWords(as_of)}`;
  const number = `${quantityOf({ unit: measure, qualifier, value })} (${STANDING_WORDS[row.standing]})`;
  if (officer_id === null) {
    return { subject: subjectOf(records, "batch", batch_id), words: `Figure${asOf}: ${number}` };
  }
  return {
    subject: subjectOf(records, "officer", officer_id),
    words: `Share in the batch “${records.get("batches", batch_id).title}”${asOf}: ${number}`,
  };
};

/** The rows about batches in words. */
export const BATCH_ROWS = {
  batches: batch,
  batch_steps: batchStep,
  batch_remedies: batchRemedy,
  figures: figure,
} as const;
