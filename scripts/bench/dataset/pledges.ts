import type { Row } from "../../../src/model/records.ts";
import { inventedText } from "./invented-words.ts";
import { dayOf, idOf, MARK, type Invention } from "./invention.ts";
import { candidacyId, candidatesOf } from "./people.ts";

/** So many demands has an invented pledge. */
const DEMANDS = 2;

const POSITIONS = [
  ["agreed", 21],
  ["no-answer", 6],
  ["unclear", 5],
  ["partly", 4],
  ["own-alternative", 2],
] as const;

/** The pledge that was put to the candidates of a race. */
function pledgeOf({ sizes }: Invention, race: number): number {
  return Math.floor((race * sizes.pledges) / sizes.races);
}

/** When an invented pledge was issued. */
function issuedOn(invention: Invention, pledge: number): string {
  return dayOf(invention.dice("pledges days", pledge), 2012, 2020);
}

function demandId(pledge: number, at: number): string {
  return `${idOf("pledge", pledge)}-${at}`;
}

/** Invented pledges. */
export function* pledges(invention: Invention): Generator<Row<"pledges">> {
  for (let index = 0; index < invention.sizes.pledges; index += 1) {
    const dice = invention.dice("pledges", index);
    yield {
      pledge_id: idOf("pledge", index),
      title: `${MARK} questionnaire ${index + 1}`,
      kind: "questionnaire",
      issued_on: issuedOn(invention, index),
      addressed_to: "Invented candidates",
      organizers: ["Invented Society"],
      summary: inventedText(dice, 5),
      source_ids: invention.sourceIds(invention.countyOf("pledges", index), dice),
    };
  }
}

/** The demands of invented pledges. */
export function* demands(invention: Invention): Generator<Row<"demands">> {
  for (let index = 0; index < invention.sizes.pledges; index += 1) {
    const dice = invention.dice("demands", index);
    for (let at = 0; at < DEMANDS; at += 1)
      yield {
        demand_id: demandId(index, at),
        pledge_id: idOf("pledge", index),
        position: at + 1,
        demand: inventedText(dice, 2),
        key_phrase: null,
        what_would_count: null,
        source_ids: invention.sourceIds(invention.countyOf("pledges", index), dice, 2),
      };
  }
}

/** The races to whose candidates an invented pledge was put. */
export function* pledgeRaces(invention: Invention): Generator<Row<"pledge_races">> {
  for (let race = 0; race < invention.sizes.races; race += 1)
    yield {
      pledge_id: idOf("pledge", pledgeOf(invention, race)),
      race_id: idOf("race", race),
      party: [],
      source_ids: invention.sourceIds(
        invention.countyOf("races", race),
        invention.dice("pledge_races", race),
      ),
    };
}

/** What invented candidates answered: as many answers as there are candidates, about. */
export function* responses(invention: Invention): Generator<Row<"responses">> {
  for (let race = 0; race < invention.sizes.races; race += 1) {
    const dice = invention.dice("responses", race);
    const pledge = pledgeOf(invention, race);
    const issued = issuedOn(invention, pledge);
    for (const [place, person] of candidatesOf(invention, race).entries())
      for (let at = 0; at < DEMANDS; at += 1) {
        if (dice.happens(0.5)) continue;
        yield {
          response_id: `${candidacyId(race, place)}-${at}`,
          candidacy_id: candidacyId(race, place),
          person_id: idOf("person", person),
          demand_id: demandId(pledge, at),
          position: dice.weighted(POSITIONS),
          summary: inventedText(dice, 1),
          quote: null,
          said_on: [issued, dayOf(dice, 2012, 2020)].toSorted()[1] ?? issued,
          source_ids: invention.sourceIds(invention.countyOf("races", race), dice, 1),
        };
      }
  }
}
