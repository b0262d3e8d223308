import { z } from "zod";
import { markedTextSchema } from "./marked-text.ts";
import { CASE_STATES, FINDING_EVENTS, type CaseState, type FindingEvent } from "../vocabulary/officers.ts";

const text = z.string().min(1);

/** How many charges a text names, as far as its words show. */
const OFFENSE_NUMBERS = ["one", "several"] as const;

export type OffenseNumber = (typeof OFFENSE_NUMBERS)[number];

/** How one case (or one finding) of an officer stands: derived from its events alone. */
const caseStatusSchema = z.strictObject({
  case_id: text
    .nullable()
    .describe("The case; `null` for a finding of a court or a department, which is not a criminal case."),
  state: z.enum(Object.keys(CASE_STATES) as CaseState[]).describe("How it stands."),
  finding: z
    .enum(Object.keys(FINDING_EVENTS) as FindingEvent[])
    .nullable()
    .describe("Who made a finding; `null` for a criminal case."),
  ended_on: text
    .nullable()
    .describe(
      "Date of the plea, verdict, dismissal, reversal or finding; `null` where only a vaguer wording is known.",
    ),
  ended_on_as_reported: text.nullable().describe("The sources' wording of that date, where there is one."),
  level: text.nullable().describe("Level of the offense, where a source gives it."),
  jurisdiction: text.nullable().describe("Who had jurisdiction."),
  offense: text.nullable().describe("The offense, as the sources word it."),
  offense_number: z
    .enum(OFFENSE_NUMBERS)
    .describe(
      "Whether it is one charge, as far as the words of the offense show; `several` where there are no words.",
    ),
  sentence: text
    .nullable()
    .describe(
      "The last sentence, and after a semicolon what later became of it; `null` where no plea or verdict stands.",
    ),
  statement: text.describe("How it stands, in one sentence, never stronger than the events."),
  statement_es: markedTextSchema.describe("The same in Spanish, from the same events."),
  event_ids: z.array(text).min(1).describe("The events of the case in the order of the proceeding."),
  source_ids: z.array(text).min(1).describe("Where this is said."),
});

/** One employment event in a sentence. */
const employmentSchema = z.strictObject({
  event_id: text.describe("The event."),
  statement: text.describe("What happened, in one sentence."),
  statement_es: markedTextSchema.describe("The same in Spanish."),
  source_ids: z.array(text).min(1).describe("Where this is said."),
});

/** How an officer stands: every case apart, employment apart from the criminal cases. */
export const officerStatusSchema = z
  .strictObject({
    officer_id: text.describe("The officer."),
    label: text.describe("Every form of the convictions that stand, and what ended without one."),
    convicted: z.boolean().describe("Whether any conviction of the officer of a crime stands."),
    summary: text.describe("One or a few sentences: what must be said whenever the officer is introduced."),
    summary_es: markedTextSchema.describe("The same in Spanish."),
    summary_source_ids: z.array(text).min(1).describe("Where the summary is said."),
    cases: z.array(caseStatusSchema).describe("Every criminal case and every finding apart."),
    employment: z
      .array(employmentSchema)
      .describe("Events of employment; they say nothing about a criminal case."),
  })
  .describe("How an officer stands: all cases and findings, computed from the events.");

export type CaseStatus = z.output<typeof caseStatusSchema>;
export type OfficerStatus = z.output<typeof officerStatusSchema>;
