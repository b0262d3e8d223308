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
  /** The prosecutor's offices that the person held. */
  readonly office_ids: readonly string[];
}

/** To whom a pledge and its demands were put, where not to all. */
export interface Addressees {
  /** The party lines of the candidates addressed; empty where all were. */
  readonly parties: readonly string[];
  /** Demand → the offices to which alone it was put. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
}

/** Whether a pledge was put to the candidates of parties for none of which the candidate ran. */
function isOfAnotherParty({ candidacy }: Asked, { parties }: Addressees): boolean {
  const lines = candidacy?.party ?? [];
  return lines.length > 0 && parties.length > 0 && !lines.some((line) => parties.includes(line));
}

/** Why a person has no answer to any demand. `others` are all who were asked together, the person among them. */
function silenceOf(asked: Asked, others: readonly Asked[], addressees: Addressees): Silence {
  if (asked.responses.length > 0) return "answer-not-found";
  if (asked.candidacy?.result === "withdrew") return "left-race";
  if (isOfAnotherParty(asked, addressees)) return "not-among-addressees";
  return others.some(({ responses }) => responses.length > 0) ? "answer-not-found" : "no-answers-recorded";
}

/** Whether a demand was put to certain offices, none of which the office holder held. */
function isForAnotherOffice(demandId: string, asked: Asked, { offices }: Addressees): boolean {
  const put = offices.get(demandId);
  return asked.candidacy === null && put !== undefined && !put.some((id) => asked.office_ids.includes(id));
}

/** One person's answers to every demand of a pledge, none left blank. */
export function respondentOf(
  asked: Asked,
  others: readonly Asked[],
  demands: readonly Demand[],
  addressees: Addressees,
): Respondent {
  const byDemand = new Map(asked.responses.map((response) => [response.demand_id, response]));
  const reason = silenceOf(asked, others, addressees);
  const answers = demands.map(({ demand_id }): Answer => {
    const response = byDemand.get(demand_id);
    if (response)
      return { demand_id, response_id: response.response_id, position: response.position, silence: null };
    const silence = isForAnotherOffice(demand_id, asked, addressees) ? "put-to-another-office" : reason;
    return { demand_id, response_id: null, position: null, silence };
  });
  return {
    person_id: asked.person_id,
    candidacy_id: asked.candidacy?.candidacy_id ?? null,
    answered: asked.responses.some(({ position }) => !SILENT.includes(position)),
    answers,
  };
}
