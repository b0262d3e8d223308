import type { Row } from "../../../src/model/records.ts";
import { inventedName, inventedText } from "./invented-words.ts";
import { dayOf, idOf, NO_SUCH_PERSON, type Invention } from "./invention.ts";

/** So many candidates stand in a race, where there are so many people. */
const IN_A_RACE = 3;

/** Invented candidates and prosecutors. */
export function* people(invention: Invention): Generator<Row<"people">> {
  for (let index = 0; index < invention.sizes.people; index += 1) {
    const dice = invention.dice("people", index);
    const [given, family] = [inventedName(dice), inventedName(dice)];
    yield {
      person_id: idOf("person", index),
      name: `${given} ${family}`,
      given_name: given,
      family_name: family,
      background: NO_SUCH_PERSON,
      previous_ids: [],
      source_ids: invention.sourceIds(invention.countyOf("people", index), dice, 5),
    };
  }
}

/** Terms of invented prosecutors. */
export function* terms(invention: Invention): Generator<Row<"terms">> {
  for (let index = 0; index < invention.sizes.terms; index += 1) {
    const dice = invention.dice("terms", index);
    const county = invention.countyOf("terms", index);
    yield {
      term_id: idOf("term", index),
      person_id: idOf("person", invention.nearCounty("people", county)),
      office_id: idOf("office", county),
      started_on: `${dice.between(2010, 2018)}-01-01`,
      ended_on: dice.happens(0.5) ? `${dice.between(2019, 2025)}-12-31` : null,
      note: dice.happens(0.5) ? inventedText(dice, 1) : null,
      source_ids: invention.sourceIds(county, dice),
    };
  }
}

/** Invented races. */
export function* races(invention: Invention): Generator<Row<"races">> {
  for (let index = 0; index < invention.sizes.races; index += 1) {
    const dice = invention.dice("races", index);
    const county = invention.countyOf("races", index);
    const year = dice.between(2012, 2025);
    yield {
      race_id: idOf("race", index),
      office_id: idOf("office", county),
      county_id: idOf("county", county),
      year,
      primary_on: `${year}-06-20`,
      general_on: `${year}-11-05`,
      note: dice.happens(0.5) ? inventedText(dice, 1) : null,
      source_ids: invention.sourceIds(county, dice),
    };
  }
}

/** The people who stand in a race, by their numbers. */
export function candidatesOf({ sizes }: Invention, race: number): readonly number[] {
  const first = Math.floor((race * sizes.people) / sizes.races);
  const beyond = Math.floor(((race + 1) * sizes.people) / sizes.races);
  return Array.from({ length: Math.min(IN_A_RACE, beyond - first) }, (_, at) => first + at);
}

/** The id of the candidacy of a person in a race. */
export function candidacyId(race: number, at: number): string {
  return `${idOf("race", race)}-${at}`;
}

/** The candidacy of a person, if the person stood in a race. */
function candidacyOf({ sizes }: Invention, person: number): string | null {
  const race = Math.ceil(((person + 1) * sizes.races) / sizes.people) - 1;
  const at = person - Math.floor((race * sizes.people) / sizes.races);
  return at < IN_A_RACE ? candidacyId(race, at) : null;
}

/** Candidacies of invented people. */
export function* candidacies(invention: Invention): Generator<Row<"candidacies">> {
  for (let race = 0; race < invention.sizes.races; race += 1) {
    const dice = invention.dice("candidacies", race);
    for (const [at, person] of candidatesOf(invention, race).entries())
      yield {
        candidacy_id: candidacyId(race, at),
        person_id: idOf("person", person),
        race_id: idOf("race", race),
        party: dice.happens(0.8) ? ["Invented Party"] : [],
        description: NO_SUCH_PERSON,
        result: at === 0 ? "won-general" : dice.happens(0.5) ? "lost-primary" : "lost-general",
        result_detail: dice.happens(0.6) ? inventedText(dice, 1) : null,
        source_ids: invention.sourceIds(invention.countyOf("races", race), dice),
      };
  }
}

/** Whether an invented person, who stood in a race, made a commitment outside a pledge. */
function committed(invention: Invention, person: number): boolean {
  return candidacyOf(invention, person) !== null && invention.dice("committed", person).happens(0.62);
}

/** Commitments of invented people. */
export function* commitments(invention: Invention): Generator<Row<"commitments">> {
  for (let index = 0; index < invention.sizes.people; index += 1) {
    if (!committed(invention, index)) continue;
    const dice = invention.dice("commitments", index);
    yield {
      commitment_id: `${idOf("person", index)}-0`,
      person_id: idOf("person", index),
      candidacy_id: candidacyOf(invention, index),
      made_on: dayOf(dice, 2015, 2018),
      commitment: inventedText(dice, 1),
      quote: dice.happens(0.5) ? "we will look at these cases again" : null,
      source_ids: invention.sourceIds(invention.countyOf("people", index), dice, 2),
    };
  }
}

/** What invented people did about their commitments. */
export function* outcomes(invention: Invention): Generator<Row<"outcomes">> {
  for (let index = 0; index < invention.sizes.people; index += 1) {
    if (!committed(invention, index)) continue;
    const dice = invention.dice("outcomes", index);
    for (let at = 0; at < dice.between(1, 2); at += 1)
      yield {
        outcome_id: `${idOf("person", index)}-${at}`,
        person_id: idOf("person", index),
        demand_id: null,
        commitment_id: `${idOf("person", index)}-0`,
        batch_id: null,
        date: dayOf(dice, 2019, 2024),
        event: inventedText(dice, 2),
        effect: dice.weighted([["advances", 17], ["neutral", 14], ["completes", 5]] as const), // prettier-ignore
        source_ids: invention.sourceIds(invention.countyOf("people", index), dice),
      };
  }
}
