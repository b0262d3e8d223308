import type { Answer, Respondent, Silence } from "../../../../src/model/derived/answers.ts";
import type { Demand, Response } from "../../../../src/model/tables/pledges.ts";
import type { Candidacy } from "../../../../src/model/tables/races.ts";
import type { Position } from "../../../../src/model/vocabulary/pledges.ts";

/** Positions that record a silence and not an answer. */
const SILENT: readonly Position[] = ["no-answer", "not-asked"];

/** One person to whom a pledge was or may have been put, with the responses found. */
export interface Asked {
  readonly person_id: string;
  /** `null` for an office holder outside a race. */
  readonly candidacy: Candidacy | null;
  readonly responses: readonly Response[];
}

/** Why a person has no answer to a demand. `others` are all who were asked together, the person among them. */
function silenceOf(asked: Asked, others: readonly Asked[]): Silence {
  if (asked.responses.length > 0) return "answer-not-found";
  if (asked.candidacy?.result === "withdrew") return "left-race";
  const respondents = others.filter(({ responses }) => responses.length > 0);
  if (respondents.length === 0) return "no-answers-recorded";
  const party = asked.candidacy?.party ?? [];
  const lines = new Set(respondents.flatMap(({ candidacy }) => candidacy?.party ?? []));
  const strange = party.length > 0 && lines.size > 0 && !party.some((line) => lines.has(line));
  return strange ? "not-among-addressees" : "answer-not-found";
}

/** One person's answers to every demand, none left blank. */
export function respondentOf(asked: Asked, others: readonly Asked[], demands: readonly Demand[]): Respondent {
  const byDemand = new Map(asked.responses.map((response) => [response.demand_id, response]));
  const silence = silenceOf(asked, others);
  const answers = demands.map(({ demand_id }): Answer => {
    const response = byDemand.get(demand_id);
    return response
      ? { demand_id, response_id: response.response_id, position: response.position, silence: null }
      : { demand_id, response_id: null, position: null, silence };
  });
  return {
    person_id: asked.person_id,
    candidacy_id: asked.candidacy?.candidacy_id ?? null,
    answered: asked.responses.some(({ position }) => !SILENT.includes(position)),
    answers,
  };
}
