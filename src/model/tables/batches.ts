import { code, date, id, integer, reference, references, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import {
  BATCH_ROLES,
  BATCH_STATUSES,
  BATCH_STEPS,
  MEASURES,
  QUALIFIERS,
  STANDINGS,
  BATCH_REMEDIES,
} from "../vocabulary/batches.ts";

export const batches = defineTable({
  name: "batches",
  title: "Batches of convictions",
  description: "One set of convictions that one prosecutor was asked to undo, or moved to undo, together.",
  columns: {
    batch_id: id("The batch."),
    office_id: reference(
      "offices",
      "The prosecutor's office; empty where several were asked at once, or it is not known.",
    ),
    county_ids: required(references("counties", "The counties of the convictions.")),
    person_id: reference("people", "The prosecutor at the time."),
    title: required(text("Title in our own words.")),
    basis: required(text("Why the convictions were to be undone.")),
    announced_on: date("When it was announced."),
    arrests_from: date("Earliest arrest in the batch."),
    arrests_to: date("Latest arrest in the batch."),
    unit: text("The unit of the office that did the work."),
    mechanism: text("By what legal means."),
    status: required(code(BATCH_STATUSES, "The furthest step that a source shows.")),
    part_of: reference("batches", "The batch inside which these convictions are counted already."),
    note: text("What a reader should know about it."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const batchSteps = defineTable({
  name: "batch_steps",
  title: "Steps of batches",
  description: "One step of one batch.",
  columns: {
    step_id: id("The step."),
    batch_id: required(reference("batches", "The batch.")),
    date: date("When it happened."),
    step: required(code(BATCH_STEPS, "What happened.")),
    convictions: integer("How many convictions this step itself concerned; empty for running totals."),
    court: text("The court."),
    judge: text("The judge."),
    detail: text("What a reader should know about it."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const batchRemedies = defineTable({
  name: "batch_remedies",
  title: "Other remedies of batches",
  description:
    "What was asked for or granted in a batch where it was not, or not yet, that a court set the convictions aside.",
  key: ["batch_id", "remedy"],
  optional: true,
  columns: {
    batch_id: required(reference("batches", "The batch.")),
    remedy: required(code(BATCH_REMEDIES, "What was asked for or granted.")),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const figures = defineTable({
  name: "figures",
  title: "Figures",
  description: "One number that a source reports of a batch, or of one officer's share in it.",
  columns: {
    figure_id: id("The figure."),
    batch_id: required(reference("batches", "The batch.")),
    officer_id: reference(
      "officers",
      "The officer whose share it is; empty where the number is of the whole batch.",
    ),
    measure: required(code(MEASURES, "What is counted.")),
    qualifier: required(code(QUALIFIERS, "How exact the number is.")),
    value: required(integer("The number.")),
    as_of: date("The day for which the number was given."),
    standing: required(code(STANDINGS, "Whether this site uses the figure.")),
    note: text("What a reader should know about it."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const batchOfficers = defineTable({
  name: "batch_officers",
  title: "Officers of batches",
  description: "One officer who is a reason for one batch.",
  key: ["batch_id", "officer_id"],
  columns: {
    batch_id: required(reference("batches", "The batch.")),
    officer_id: required(reference("officers", "The officer.")),
    role: required(code(BATCH_ROLES, "Why the officer stands in the batch.")),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export type Batch = RowOf<typeof batches>;
export type BatchStepRow = RowOf<typeof batchSteps>;
export type Figure = RowOf<typeof figures>;
export type BatchOfficer = RowOf<typeof batchOfficers>;
