import { code, reference, required } from "../column.ts";
import { SILENCES, type Silence } from "../derived/answers.ts";
import { POSITIONS } from "../vocabulary/pledges.ts";
import type { Term } from "../vocabulary/vocabulary.ts";
import type { HeldTable } from "./download-table.ts";

/** Why there is no answer to show. */
export const SILENCE_TERMS = {
  "answer-not-found": { label: "Answer not found", meaning: SILENCES["answer-not-found"] },
  "put-not-known": { label: "Not known whether asked", meaning: SILENCES["put-not-known"] },
  "not-among-addressees": { label: "Not among those asked", meaning: SILENCES["not-among-addressees"] },
  "put-to-another-office": { label: "Put to another office", meaning: SILENCES["put-to-another-office"] },
  "left-race": { label: "Left the race", meaning: SILENCES["left-race"] },
  "no-answers-recorded": { label: "No answers by name", meaning: SILENCES["no-answers-recorded"] },
} as const satisfies Record<Silence, Term>;

/** Every person's answer to every demand, silence included. */
export const pledgeAnswers: HeldTable = {
  name: "derived_pledge_answers",
  title: "Answers to pledges, silence included",
  description: "One person and one demand: the answer, or why there is none to show.",
  computed: true,
  key: ["pledge_id", "race_id", "person_id", "demand_id"],
  columns: {
    pledge_id: required(reference("pledges", "The pledge.")),
    race_id: reference("races", "The race; empty for office holders outside a race."),
    person_id: required(reference("people", "The candidate or office holder.")),
    candidacy_id: reference("candidacies", "The candidacy; empty for office holders outside a race."),
    demand_id: required(reference("demands", "The demand.")),
    position: code(POSITIONS, "The answer; empty where there is none to show."),
    response_id: reference("responses", "The row with the answer's words and sources."),
    silence: code(SILENCE_TERMS, "Why there is no answer to show; empty where there is one."),
  },
  rows: ({ derived }) =>
    derived.pledge_answers.flatMap(({ pledge_id, race_id, respondents }) =>
      respondents.flatMap(({ person_id, candidacy_id, answers }) =>
        answers.map(({ demand_id, position, response_id, silence }) => ({
          pledge_id,
          race_id,
          person_id,
          candidacy_id,
          demand_id,
          position,
          response_id,
          silence,
        })),
      ),
    ),
};
