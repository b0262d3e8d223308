import { z } from "zod";
import { pledgeAnswersSchema } from "./derived/answers.ts";
import { countyCoverageSchema } from "./derived/coverage.ts";
import { officerStatusSchema } from "./derived/officer-status.ts";
import { timelineSchema } from "./derived/timeline.ts";
import { batchStepNumbersSchema, officerShareSchema, scopeTotalsSchema } from "./derived/totals.ts";
import { isPartialDate } from "./partial-date.ts";
import { releaseChangeSchema, releaseSchema } from "./release.ts";
import { tablesSchema } from "./tables.ts";

const day = z.string().length(10).refine(isPartialDate, "not a day, YYYY-MM-DD");

/** `data/edition.json`: the day for which the record speaks. Editors move it forward; no clock is used. */
export const editionSchema = z.strictObject({
  /** The record is the state of this day. No date in the tables may lie after it. */
  as_of: day,
  /** When the record was first published. */
  first_published_on: day,
});

/** `data/redirects.csv`: what became of an address that was once published. */
const redirectSchema = z.strictObject({
  collection: z.string(),
  retired_id: z.string(),
  /** Where to go instead; `null` where the page was withdrawn (a tombstone stays). */
  present_id: z.string().nullable(),
  retired_on: z.string(),
  reason: z.string(),
});

/** What is computed from the tables; nothing here is typed by hand. */
export const derivedSchema = z.strictObject({
  officer_statuses: z.array(officerStatusSchema),
  officer_shares: z.array(officerShareSchema),
  batch_numbers: z.array(batchStepNumbersSchema),
  totals: z.array(scopeTotalsSchema),
  timelines: z.array(timelineSchema),
  pledge_answers: z.array(pledgeAnswersSchema),
  coverage: z.array(countyCoverageSchema),
});

/** Everything the site is made from. */
export const datasetSchema = z.strictObject({
  edition: editionSchema,
  redirects: z.array(redirectSchema),
  /** Every edition that was released, the first one first. */
  releases: z.array(releaseSchema),
  /** What differs from the last release; empty where the tables are as they were released, or none was made. */
  unreleased: z.array(releaseChangeSchema),
  tables: tablesSchema,
  derived: derivedSchema,
});

export type Edition = z.output<typeof editionSchema>;
export type Redirect = z.output<typeof redirectSchema>;
export type Derived = z.output<typeof derivedSchema>;
export type Dataset = z.output<typeof datasetSchema>;
