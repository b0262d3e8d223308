import { z } from "zod";
import { markedTextSchema } from "./marked-text.ts";
import { CASE_STATES, FINDING_EVENTS, type CaseState, type FindingEvent } from "../vocabulary/officers.ts";

const text = z.string().min(1);

/** How many charges a text names, as far as its words show. */
const OFFENSE_NUMBERS = ["one", "several"] as const;

export type OffenseNumber = (typeof OFFENSE_NUMBERS)[number];

/** How one case (or one finding) of an officer stands: derived from its events alone. */
const caseStatusSchema = z.strictObject({
  /** `null` for a finding of a court or a department, which is not a criminal case. */
  case_id: text.nullable(),
  state: z.enum(Object.keys(CASE_STATES) as CaseState[]),
  /** Who made a finding; `null` for a criminal case. */
  finding: z.enum(Object.keys(FINDING_EVENTS) as FindingEvent[]).nullable(),
  /** Date of the plea, verdict, dismissal, reversal or finding; `null` where only a vaguer wording is known. */
  ended_on: text.nullable(),
  /** The sources' wording of that date, where there is one. */
  ended_on_as_reported: text.nullable(),
  level: text.nullable(),
  jurisdiction: text.nullable(),
  offense: text.nullable(),
  /** Whether it is one charge, as far as the words of the offense show; several where there are no words. */
  offense_number: z.enum(OFFENSE_NUMBERS),
  /** The last sentence, and after `; ` what later became of it; `null` where no plea or verdict stands. */
  sentence: text.nullable(),
  /** One sentence for a reader, never stronger than the events. */
  statement: text,
  /** The same in Spanish, from the same events. */
  statement_es: markedTextSchema,
  /** The events of the case in the order of the proceeding. */
  event_ids: z.array(text).min(1),
  source_ids: z.array(text).min(1),
});

/** One employment event in a sentence. */
const employmentSchema = z.strictObject({
  event_id: text,
  statement: text,
  statement_es: markedTextSchema,
  source_ids: z.array(text).min(1),
});

/** How an officer stands: every case apart, employment apart from the criminal cases. */
export const officerStatusSchema = z.strictObject({
  officer_id: text,
  /** Every form of the convictions that stand, and what ended without one, such as "Pleaded guilty"; for tags and lists. */
  label: text,
  /** Whether any conviction of a crime stands. */
  convicted: z.boolean(),
  /** One or a few sentences: what must be said whenever the officer is introduced. */
  summary: text,
  /** The same in Spanish. */
  summary_es: markedTextSchema,
  summary_source_ids: z.array(text).min(1),
  cases: z.array(caseStatusSchema),
  employment: z.array(employmentSchema),
});

export type CaseStatus = z.output<typeof caseStatusSchema>;
export type OfficerStatus = z.output<typeof officerStatusSchema>;
