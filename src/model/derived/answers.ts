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
  demand_id: text.describe("The demand."),
  response_id: text
    .nullable()
    .describe("The row with the answer's words and sources; `null` where there is none."),
  position: z
    .enum(Object.keys(POSITIONS) as Position[])
    .nullable()
    .describe("The answer; `null` where there is none to show."),
  silence: z
    .enum(Object.keys(SILENCES) as Silence[])
    .nullable()
    .describe("Why there is no answer to show; `null` where there is one."),
});

/** One person's answers to all demands of a pledge. */
const respondentSchema = z.strictObject({
  person_id: text.describe("The person."),
  candidacy_id: text.nullable().describe("The candidacy; `null` for an office holder outside a race."),
  answered: z
    .boolean()
    .describe('Whether any answer of the person is recorded; "no answer" and "not asked" are none.'),
  answers: z.array(answerSchema).describe("One for each demand of the pledge."),
});

/** The answers to one pledge, in one race or (race_id `null`) by office holders. */
export const pledgeAnswersSchema = z
  .strictObject({
    pledge_id: text.describe("The pledge."),
    race_id: text.nullable().describe("The race; `null` for office holders outside a race."),
    demand_ids: z.array(text).describe("The demands of the pledge."),
    respondents: z
      .array(respondentSchema)
      .describe("Who answered or did not, in the order of the family names."),
    agreed_to_all: z
      .number()
      .int()
      .describe("How many of the respondents with a recorded answer agreed to every demand put to them."),
    answered: z.number().int().describe("How many respondents have a recorded answer."),
  })
  .describe("The answers to one pledge, in one race or by office holders.");

export type Answer = z.output<typeof answerSchema>;
export type Respondent = z.output<typeof respondentSchema>;
export type PledgeAnswers = z.output<typeof pledgeAnswersSchema>;
