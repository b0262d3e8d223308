import { compareDates, isCertainlyAfter, type PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy, Commitment, Outcome, Race } from "../../model/tables/races.ts";
import type { Position } from "../../model/vocabulary/pledges.ts";
import {
  commitmentUndertaking,
  demandUndertaking,
  isFollowedUp,
  datedDemandUndertaking,
  type Undertaking,
} from "../pledge/undertakings.ts";
import { raceDemandIds } from "./race-demands.ts";

/** What followed a race in office. */
export interface AfterRace {
  /** The demands put to the race: those with events, and those agreed to of which it is stated what would count. */
  readonly demands: readonly Undertaking[];
  /** The commitments of the candidacy. */
  readonly commitments: readonly Undertaking[];
  /** Other demands and commitments with events in the term that followed, and commitments made in it. */
  readonly others: readonly Undertaking[];
}

/**
 * The events of the elected person that belong to a race: those about its demands or about commitments made in it, whenever they
 * were; and those about other demands and commitments that certainly lie between this election and the next recorded one
 * for the office.
 */
export function afterRace(records: Records, race: Race, candidacy: Candidacy): AfterRace {
  const outcomes = records.where("outcomes", "person_id", candidacy.person_id);
  const own = byDate(records.where("commitments", "candidacy_id", candidacy.candidacy_id));
  const demandIds = raceDemandIds(records, race.race_id);
  const answers = new Map(
    records
      .where("responses", "candidacy_id", candidacy.candidacy_id)
      .map(({ demand_id, position }) => [demand_id, position]),
  );
  const inTerm = (date: PartialDate | null) => liesInTerm(records, race, date);
  const ownIds = own.map(({ commitment_id }) => commitment_id);
  const others = outcomes.filter(
    (outcome) =>
      inTerm(outcome.date) &&
      !demandIds.includes(outcome.demand_id ?? "") &&
      !ownIds.includes(outcome.commitment_id ?? ""),
  );
  return {
    demands: demandIds
      .filter((id) => has(outcomes, id) || (isAccepted(answers.get(id)) && isFollowedUp(records, id)))
      .map((id) => demandUndertaking(records, id, outcomes)),
    commitments: own.map((commitment) => commitmentUndertaking(records, commitment, outcomes)),
    others: [
      ...unique(others.flatMap(({ demand_id }) => demand_id ?? [])).map((id) =>
        datedDemandUndertaking(records, id, others),
      ),
      ...otherCommitments(records, candidacy, others, inTerm).map((commitment) =>
        commitmentUndertaking(records, commitment, others),
      ),
    ],
  };
}

function otherCommitments(
  records: Records,
  { person_id, candidacy_id }: Candidacy,
  others: readonly Outcome[],
  inTerm: (date: PartialDate | null) => boolean,
): readonly Commitment[] {
  const withEvents = new Set(others.map(({ commitment_id }) => commitment_id));
  return byDate(records.where("commitments", "person_id", person_id)).filter(
    (commitment) =>
      commitment.candidacy_id !== candidacy_id &&
      (withEvents.has(commitment.commitment_id) ||
        (commitment.candidacy_id === null && inTerm(commitment.made_on))),
  );
}

function byDate(commitments: readonly Commitment[]): readonly Commitment[] {
  return [...commitments].sort((a, b) => compareDates(a.made_on, b.made_on));
}

function liesInTerm(records: Records, race: Race, date: PartialDate | null): boolean {
  if (date === null || !isCertainlyAfter(date, electionDay(race))) return false;
  const next = records
    .where("races", "office_id", race.office_id)
    .filter(({ year }) => year > race.year)
    .sort((a, b) => a.year - b.year)[0];
  return next === undefined || isCertainlyAfter(electionDay(next), date);
}

function electionDay({ general_on, year }: Race): PartialDate {
  return general_on ?? String(year);
}

/** Whether somebody agreed, in full or in part. */
function isAccepted(position: Position | undefined): boolean {
  return position === "agreed" || position === "partly";
}

function has(outcomes: readonly Outcome[], demandId: string): boolean {
  return outcomes.some((outcome) => outcome.demand_id === demandId);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
