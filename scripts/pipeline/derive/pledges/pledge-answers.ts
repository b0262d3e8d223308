import { agreementOf } from "../../../../src/model/agreement.ts";
import type { PledgeAnswers } from "../../../../src/model/derived/answers.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import type { Demand, Pledge, Response } from "../../../../src/model/tables/pledges.ts";
import type { Candidacy } from "../../../../src/model/tables/races.ts";
import type { PledgeKind } from "../../../../src/model/vocabulary/pledges.ts";
import { groupedBy } from "../grouped.ts";
import { respondentOf, type Addressees, type Asked } from "./respondents.ts";

/** Kinds of documents of which everyone gets the same text. */
const ONE_TEXT: readonly PledgeKind[] = ["coalition-letter", "candidate-pledge"];

type NameOf = (personId: string) => string;

function tally(
  { pledge_id }: Pledge,
  race_id: string | null,
  demands: readonly Demand[],
  asked: readonly Asked[],
  addressees: Addressees,
  nameOf: NameOf,
): PledgeAnswers {
  const respondents = [...asked]
    .sort((a, b) => (nameOf(a.person_id) < nameOf(b.person_id) ? -1 : 1))
    .map((one) => respondentOf(one, asked, demands, addressees));
  const answered = respondents.filter((one) => one.answered);
  return {
    pledge_id,
    race_id,
    demand_ids: demands.map(({ demand_id }) => demand_id),
    respondents,
    agreed_to_all: answered.filter(({ answers }) => agreementOf(answers) === "all").length,
    answered: answered.length,
  };
}

/** Every candidate of a race, with the responses of the candidacy. */
function candidatesOf(candidacies: readonly Candidacy[], responses: readonly Response[]): Asked[] {
  const byCandidacy = groupedBy(responses, ({ candidacy_id }) => candidacy_id);
  return candidacies.map((candidacy) => ({
    person_id: candidacy.person_id,
    candidacy,
    responses: byCandidacy.get(candidacy.candidacy_id) ?? [],
    office_ids: [],
  }));
}

/** Every office holder who answered outside a race. */
function officeHoldersOf(responses: readonly Response[], { terms }: Tables): Asked[] {
  const held = groupedBy(terms, ({ person_id }) => person_id);
  const outside = responses.filter(({ candidacy_id }) => candidacy_id === null);
  return [...groupedBy(outside, ({ person_id }) => person_id)].map(([person_id, own]) => ({
    person_id,
    candidacy: null,
    responses: own,
    office_ids: (held.get(person_id) ?? []).map(({ office_id }) => office_id),
  }));
}

/** The answers to every pledge: once for each race in which it was put or answered, and once for office holders. */
export function pledgeAnswers(tables: Tables): PledgeAnswers[] {
  const people = new Map(
    tables.people.map((one) => [one.person_id, `${one.family_name}\n${one.given_name}\n${one.person_id}`]),
  );
  const nameOf = (id: string) => people.get(id) ?? id;
  const raceOf = new Map(tables.candidacies.map(({ candidacy_id, race_id }) => [candidacy_id, race_id]));
  const pledgeOf = new Map(tables.demands.map(({ demand_id, pledge_id }) => [demand_id, pledge_id]));
  const candidacies = groupedBy(tables.candidacies, ({ race_id }) => race_id);
  const demands = groupedBy(tables.demands, ({ pledge_id }) => pledge_id);
  const responses = groupedBy(tables.responses, ({ demand_id }) => pledgeOf.get(demand_id) ?? null);
  const put = groupedBy(tables.pledge_races, ({ pledge_id }) => pledge_id);
  const offices = new Map(
    [...groupedBy(tables.demand_offices, ({ demand_id }) => demand_id)].map(([demandId, rows]) => [
      demandId,
      rows.map(({ office_id }) => office_id),
    ]),
  );
  return tables.pledges.flatMap((pledge) => {
    const { pledge_id } = pledge;
    const asks = [...(demands.get(pledge_id) ?? [])].sort(
      (a, b) => a.position - b.position || (a.demand_id < b.demand_id ? -1 : 1),
    );
    const own = responses.get(pledge_id) ?? [];
    const isOneText = ONE_TEXT.includes(pledge.kind);
    const partiesIn = new Map((put.get(pledge_id) ?? []).map(({ race_id, party }) => [race_id, party]));
    const races = new Set(partiesIn.keys());
    for (const { candidacy_id } of own) {
      const race = candidacy_id === null ? undefined : raceOf.get(candidacy_id);
      if (race !== undefined) races.add(race);
    }
    const holders = officeHoldersOf(own, tables);
    return [
      ...[...races].sort().map((race) => {
        const addressees = { parties: partiesIn.get(race) ?? [], offices, isOneText };
        return tally(pledge, race, asks, candidatesOf(candidacies.get(race) ?? [], own), addressees, nameOf);
      }),
      ...(holders.length > 0
        ? [tally(pledge, null, asks, holders, { parties: [], offices, isOneText }, nameOf)]
        : []),
    ];
  });
}
