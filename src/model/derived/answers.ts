import { z } from "zod";
import { POSITIONS, type Position } from "../vocabulary/pledges.ts";

const text = z.string().min(1);

/** Why there is no answer to show; never a blank. */
export const SILENCES = {
  "answer-not-found": "It was put to this person; no answer was found.",
  "put-not-known": "No answer found; whether it was put to this person is not known.",
  "not-among-addressees": "No answer recorded; the pledge was put to others.",
  "put-to-another-office": "This one was put to another office only.",
  "left-race": "Left the race; no answer is recorded, and nothing shows that it was put to this person.",
  "no-answers-recorded": "No answer is recorded by name.",
} as const;

export type Silence = keyof typeof SILENCES;

/** One person's answer to one demand: a response row, or the reason why there is none. */
const answerSchema = z.strictObject({
  demand_id: text,
  response_id: text.nullable(),
  position: z.enum(Object.keys(POSITIONS) as Position[]).nullable(),
  silence: z.enum(Object.keys(SILENCES) as Silence[]).nullable(),
});

/** One person's answers to all demands of a pledge. */
const respondentSchema = z.strictObject({
  person_id: text,
  /** `null` for an office holder outside a race. */
  candidacy_id: text.nullable(),
  /** Whether any answer of the person is recorded; "no answer" and "not asked" are none. */
  answered: z.boolean(),
  answers: z.array(answerSchema),
});

/** The answers to one pledge, in one race or (race_id `null`) by office holders. */
export const pledgeAnswersSchema = z.strictObject({
  pledge_id: text,
  race_id: text.nullable(),
  demand_ids: z.array(text),
  /** In the order of the family names. */
  respondents: z.array(respondentSchema),
  /** How many of the respondents with a recorded answer agreed to every demand put to them. */
  agreed_to_all: z.number().int(),
  /** How many respondents have a recorded answer. */
  answered: z.number().int(),
});

export type Answer = z.output<typeof answerSchema>;
export type Respondent = z.output<typeof respondentSchema>;
export type PledgeAnswers = z.output<typeof pledgeAnswersSchema>;
