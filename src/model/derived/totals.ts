import { z } from "zod";
import { MEASURES, QUALIFIERS, type Measure, type Qualifier } from "../vocabulary/batches.ts";

const text = z.string().min(1);

/** Schema of a Quantity (see quantity.ts). */
const quantitySchema = z.strictObject({
  unit: z.enum(Object.keys(MEASURES) as Measure[]).describe("What is counted."),
  qualifier: z.enum(Object.keys(QUALIFIERS) as Qualifier[]).describe("How exact the number is."),
  value: z.number().int().min(0).describe("The number."),
});

/** One total with the rows behind it. */
const totalSchema = z.strictObject({
  quantity: quantitySchema
    .nullable()
    .describe("The sum; `null` where there is nothing to add: never shown as zero."),
  batch_ids: z.array(text).describe("The batches whose numbers are in the sum."),
  batch_ids_without_number: z
    .array(text)
    .describe(
      "The batches that belong here and have no number. In `moved`, `announced_only` and `vacated` those counted in people or cases only are not among them, but for an officer's `moved` that has a sum.",
    ),
});

/** What is summed: a place, an office, an officer, one batch, or everything. */
const SCOPE_KINDS = ["county", "city", "state", "office", "officer", "batch", "site"] as const;

/** The totals of one scope. */
export const scopeTotalsSchema = z
  .strictObject({
    kind: z.enum(SCOPE_KINDS).describe("What is summed."),
    id: text.describe(
      "Id of the county, office, officer or batch; `new-york-city`; the state's two letters; `all`.",
    ),
    batch_ids: z.array(text).describe("The batches of this scope alone."),
    shared_batch_ids: z
      .array(text)
      .describe(
        "Batches that span this county and others: listed, never divided, counted in the wider scopes.",
      ),
    requested: totalSchema.describe("Convictions requested: others than the prosecutor asked for it."),
    moved: totalSchema.describe(
      "Convictions moved: put before a court, or publicly announced by a prosecutor.",
    ),
    announced_only: totalSchema.describe("The part of those moved for which only an announcement was seen."),
    vacated: totalSchema.describe("Convictions vacated: a court ruled."),
    people: totalSchema.describe("People in batches that are not counted in convictions."),
    cases: totalSchema.describe("Cases in batches that are not counted in convictions."),
  })
  .describe("The totals of one scope. Convictions, people and cases are never added to each other.");

/** What a batch, or a share of one, adds to a sum: a number, nothing, or something that has no number. */
const partSchema = z.union([quantitySchema, z.enum(["nothing", "no-number"])]);

/** What the codes of an officer's part mean. */
const PART_CODES =
  "`nothing`: the batch took no such step, or is not counted in convictions; `no-number`: it did, and of how many of the officer's convictions is not known.";

/** An officer's part of one batch. */
export const officerShareSchema = z
  .strictObject({
    batch_id: text.describe("The batch."),
    officer_id: text.describe("The officer."),
    quantity: quantitySchema
      .nullable()
      .describe("The share; `null` where no source gives it: unknown, not zero."),
    basis: z
      .enum(["figure", "only-officer", "unknown"])
      .describe(
        "How the share is known: by a figure of its own, or because the officer is the only one of the batch.",
      ),
    figure_id: text.nullable().describe("The figure that gives it."),
    source_ids: z.array(text).describe("Where this is said."),
    moved: partSchema.describe(`What the share adds to the officer's convictions moved. ${PART_CODES}`),
    announced_only: partSchema.describe(
      `What it adds to those of them for which only an announcement was seen. ${PART_CODES}`,
    ),
    vacated: partSchema.describe(`What it adds to the officer's convictions vacated. ${PART_CODES}`),
  })
  .describe(
    "An officer's part of one batch. A conviction that rests on several officers stands in each share.",
  );

/** What an empty number of a step means. */
const NO_NUMBER =
  "`null` where no such step was found, or no number of convictions is in use, which is not zero";

/** How many convictions of one batch were requested, moved and vacated. */
export const batchStepNumbersSchema = z
  .strictObject({
    batch_id: text.describe("The batch."),
    requested: quantitySchema
      .nullable()
      .describe(`Convictions requested: others than the prosecutor asked for it; ${NO_NUMBER}.`),
    moved: quantitySchema
      .nullable()
      .describe(
        `Convictions moved: put before a court, or publicly announced by a prosecutor; ${NO_NUMBER}.`,
      ),
    announced_only: z.boolean().describe("Whether, of the step moved, only an announcement was seen."),
    vacated: quantitySchema.nullable().describe(`Convictions vacated: a court ruled; ${NO_NUMBER}.`),
    vacated_without_number: z
      .boolean()
      .describe(
        "Whether a court granted all or a part, but no number of convictions that it vacated is in use.",
      ),
  })
  .describe(
    "How many convictions of one batch were requested, moved and vacated; the furthest that rows show.",
  );

export type Total = z.output<typeof totalSchema>;
export type ScopeKind = (typeof SCOPE_KINDS)[number];
export type ScopeTotals = z.output<typeof scopeTotalsSchema>;
export type Part = z.output<typeof partSchema>;
export type OfficerShare = z.output<typeof officerShareSchema>;
export type BatchStepNumbers = z.output<typeof batchStepNumbersSchema>;
