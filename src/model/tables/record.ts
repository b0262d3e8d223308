import { code, date, groupId, id, list, reference, references, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { CHANGE_KINDS, COVERAGE_RESULTS, COVERAGE_TOPICS, SUBJECT_TYPES } from "../vocabulary/places.ts";

const cells = list(
  "Which published cells are concerned: table/key/column each, or table/key for a whole row.",
);

export const coverage = defineTable({
  name: "coverage",
  title: "Coverage",
  description: "What was looked for in one county on one topic, and what came of it.",
  key: ["county_id", "topic"],
  columns: {
    county_id: required(reference("counties", "The county.")),
    topic: required(code(COVERAGE_TOPICS, "What was looked for.")),
    result: required(code(COVERAGE_RESULTS, "What came of it.")),
    looked_on: date("When it was last looked for; empty where nobody looked."),
    note: text("What a reader should know about it."),
  },
});

export const openQuestions = defineTable({
  name: "open_questions",
  title: "Open questions",
  description: "One thing that is not known, or on which sources conflict.",
  columns: {
    question_id: id("The question."),
    subject_type: required(code(SUBJECT_TYPES, "What kind of record it is about.")),
    subject_id: groupId("The id of that record."),
    question: required(text("What is not known.")),
    why_it_matters: required(text("Why it matters.")),
    raised_on: required(date("When it was raised.")),
  },
});

export const changes = defineTable({
  name: "changes",
  title: "Changes",
  description: "One change of the published record.",
  optional: true,
  columns: {
    change_id: id("The change."),
    changed_on: required(date("When it was published.")),
    kind: required(code(CHANGE_KINDS, "What kind of change it is.")),
    subject_type: required(code(SUBJECT_TYPES, "What kind of record it is about.")),
    subject_id: groupId("The id of that record; empty for the whole record."),
    summary: required(text("What changed.")),
    cells,
  },
});

export const corrections = defineTable({
  name: "corrections",
  title: "Corrections",
  description: "One published value that was wrong and was corrected.",
  optional: true,
  columns: {
    correction_id: id("The correction."),
    corrected_on: required(date("When it was corrected.")),
    subject_type: required(code(SUBJECT_TYPES, "What kind of record it is about.")),
    subject_id: groupId("The id of that record."),
    field: required(text("Which statement was wrong.")),
    old_value: required(text("What was published.")),
    new_value: required(text("What is published now.")),
    reason: required(text("Why.")),
    source_ids: references("sources", "What the correction rests on."),
    cells,
  },
});

export type Coverage = RowOf<typeof coverage>;
export type OpenQuestion = RowOf<typeof openQuestions>;
export type Change = RowOf<typeof changes>;
export type Correction = RowOf<typeof corrections>;
