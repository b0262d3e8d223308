import { z } from "zod";
import { MEASURES, QUALIFIERS, type Measure, type Qualifier } from "../vocabulary/batches.ts";

const text = z.string().min(1);

/** Schema of a Quantity (see quantity.ts). */
const quantitySchema = z.strictObject({
  unit: z.enum(Object.keys(MEASURES) as Measure[]),
  qualifier: z.enum(Object.keys(QUALIFIERS) as Qualifier[]),
  value: z.number().int().min(0),
});

/** One total with the rows behind it. */
const totalSchema = z.strictObject({
  /** `null` where there is nothing to add: never shown as zero. */
  quantity: quantitySchema.nullable(),
  /** The batches whose numbers are in the sum. */
  batch_ids: z.array(text),
  /**
   * The batches that belong here and have no number. One counted in people or cases only stands with these where it was
   * requested, and in an officer's convictions moved where there is a sum; not in other sums of convictions.
   */
  batch_ids_without_number: z.array(text),
});

/** What is summed: a place, an office, an officer, one batch, or everything. */
const SCOPE_KINDS = ["county", "city", "state", "office", "officer", "batch", "site"] as const;

/** The totals of one scope. Convictions, people and cases are never added to each other. */
export const scopeTotalsSchema = z.strictObject({
  kind: z.enum(SCOPE_KINDS),
  /** Id of the county, office, officer or batch; `new-york-city`; the state's two letters; `all`. */
  id: text,
  /** The batches of this scope alone. */
  batch_ids: z.array(text),
  /** Batches that span this county and others: listed, never divided, counted in the wider scopes. */
  shared_batch_ids: z.array(text),
  requested: totalSchema,
  moved: totalSchema,
  announced_only: totalSchema,
  vacated: totalSchema,
  people: totalSchema,
  cases: totalSchema,
});

/** What a batch, or a share of one, adds to a sum: a number, nothing, or something that has no number. */
const partSchema = z.union([quantitySchema, z.enum(["nothing", "no-number"])]);

/** An officer's part of one batch. */
export const officerShareSchema = z.strictObject({
  batch_id: text,
  officer_id: text,
  /** `null` where no source gives the share: unknown, not zero. */
  quantity: quantitySchema.nullable(),
  /** How the share is known: a figure of its own, or the officer is the only one of the batch. */
  basis: z.enum(["figure", "only-officer", "unknown"]),
  figure_id: text.nullable(),
  source_ids: z.array(text),
  /** What the share adds to the sums of convictions of the officer. */
  moved: partSchema,
  announced_only: partSchema,
  vacated: partSchema,
});

/** How many convictions of one batch were requested, moved and vacated; the furthest that rows show. */
export const batchStepNumbersSchema = z.strictObject({
  batch_id: text,
  requested: quantitySchema.nullable(),
  moved: quantitySchema.nullable(),
  /** Whether only an announcement was seen. */
  announced_only: z.boolean(),
  vacated: quantitySchema.nullable(),
  /** Whether a court granted all or a part, but no number of convictions that it vacated is in use. */
  vacated_without_number: z.boolean(),
});

export type Total = z.output<typeof totalSchema>;
export type ScopeKind = (typeof SCOPE_KINDS)[number];
export type ScopeTotals = z.output<typeof scopeTotalsSchema>;
export type Part = z.output<typeof partSchema>;
export type OfficerShare = z.output<typeof officerShareSchema>;
export type BatchStepNumbers = z.output<typeof batchStepNumbersSchema>;
