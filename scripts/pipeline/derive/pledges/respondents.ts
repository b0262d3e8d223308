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
  /** The names of the prosecutor's offices that the person held. */
  readonly offices: readonly string[];
}

/** Whether a pledge names the candidates of a party as those addressed, and the candidate ran for others only. */
function isOfAnotherParty(asked: Asked, others: readonly Asked[], addressedTo: string): boolean {
  const party = asked.candidacy?.party ?? [];
  const lines = others.flatMap(({ candidacy }) => candidacy?.party ?? []);
  const addressed = new Set(lines.filter((line) => addressedTo.includes(line)));
  return party.length > 0 && addressed.size > 0 && !party.some((line) => addressed.has(line));
}

/** Why a person has no answer to any demand. `others` are all who were asked together, the person among them. */
function silenceOf(asked: Asked, others: readonly Asked[], addressedTo: string): Silence {
  if (asked.responses.length > 0) return "answer-not-found";
  if (asked.candidacy?.result === "withdrew") return "left-race";
  if (isOfAnotherParty(asked, others, addressedTo)) return "not-among-addressees";
  return others.some(({ responses }) => responses.length > 0) ? "answer-not-found" : "no-answers-recorded";
}

/** Whether a demand opens with the one office to which it was put (`Special Narcotics Prosecutor only: …`), and that is another. */
function isForAnotherOffice({ demand }: Demand, { candidacy, offices }: Asked): boolean {
  const office = /^([^:]+) only: /.exec(demand)?.[1];
  return candidacy === null && office !== undefined && !offices.some((name) => name.startsWith(office));
}

/** One person's answers to every demand of a pledge, none left blank. */
export function respondentOf(
  asked: Asked,
  others: readonly Asked[],
  demands: readonly Demand[],
  addressedTo: string,
): Respondent {
  const byDemand = new Map(asked.responses.map((response) => [response.demand_id, response]));
  const reason = silenceOf(asked, others, addressedTo);
  const answers = demands.map((demand): Answer => {
    const { demand_id } = demand;
    const response = byDemand.get(demand_id);
    if (response)
      return { demand_id, response_id: response.response_id, position: response.position, silence: null };
    const silence = isForAnotherOffice(demand, asked) ? "put-to-another-office" : reason;
    return { demand_id, response_id: null, position: null, silence };
  });
  return {
    person_id: asked.person_id,
    candidacy_id: asked.candidacy?.candidacy_id ?? null,
    answered: asked.responses.some(({ position }) => !SILENT.includes(position)),
    answers,
  };
}
