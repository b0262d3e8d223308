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
  /** Whether everyone got the same text; of a questionnaire or survey there may be several versions. */
  readonly isOneText: boolean;
}

/** Whether a pledge was put to the candidates of a party for which the candidate ran; `null` where that is not known. */
function isOfTheParty({ candidacy }: Asked, { parties }: Addressees): boolean | null {
  const lines = candidacy?.party ?? [];
  if (lines.length === 0 || parties.length === 0) return null;
  return lines.some((line) => parties.includes(line));
}

/** Whether a row shows that the document itself was put to the person: any response but that they were not asked. */
function hasResponded({ responses }: Asked): boolean {
  return responses.some(({ position }) => position !== "not-asked");
}

/** Why a person has no answer to a demand. `others` are all who were asked together, the person among them. */
function silenceOf(
  demandId: string,
  asked: Asked,
  others: readonly Asked[],
  addressees: Addressees,
): Silence {
  const offices = asked.candidacy === null ? addressees.offices.get(demandId) : undefined;
  if (offices !== undefined)
    return offices.some((id) => asked.office_ids.includes(id)) ? "answer-not-found" : "put-to-another-office";
  const ifPut = addressees.isOneText ? "answer-not-found" : "put-not-known";
  if (hasResponded(asked)) return ifPut;
  if (asked.candidacy?.result === "withdrew") return "left-race";
  const isOfParty = isOfTheParty(asked, addressees);
  if (isOfParty === false) return "not-among-addressees";
  if (!others.some(({ responses }) => responses.length > 0)) return "no-answers-recorded";
  return isOfParty === true ? ifPut : "put-not-known";
}

/** One person's answers to every demand of a pledge, none left blank. */
export function respondentOf(
  asked: Asked,
  others: readonly Asked[],
  demands: readonly Demand[],
  addressees: Addressees,
): Respondent {
  const byDemand = new Map(asked.responses.map((response) => [response.demand_id, response]));
  const answers = demands.map(({ demand_id }): Answer => {
    const response = byDemand.get(demand_id);
    if (response)
      return { demand_id, response_id: response.response_id, position: response.position, silence: null };
    const silence = silenceOf(demand_id, asked, others, addressees);
    return { demand_id, response_id: null, position: null, silence };
  });
  return {
    person_id: asked.person_id,
    candidacy_id: asked.candidacy?.candidacy_id ?? null,
    answered: asked.responses.some(({ position }) => !SILENT.includes(position)),
    answers,
  };
}
