import type { Row } from "../../../src/model/records.ts";
import { inventedName } from "./invented-words.ts";
import { idOf, MARK, type Invention } from "./invention.ts";

/** Codes of states by number in the federal standard (FIPS 5-2); the numbers between them are not assigned. */
const STATES: readonly (readonly [number: string, code: string])[] = [
  ["01", "AL"], ["04", "AZ"], ["05", "AR"], ["06", "CA"], ["08", "CO"], ["12", "FL"], ["13", "GA"], ["17", "IL"],
  ["18", "IN"], ["19", "IA"], ["20", "KS"], ["21", "KY"], ["22", "LA"], ["24", "MD"], ["26", "MI"], ["27", "MN"],
  ["29", "MO"], ["34", "NJ"], ["36", "NY"], ["37", "NC"], ["39", "OH"], ["42", "PA"], ["48", "TX"], ["53", "WA"],
]; // prettier-ignore

/** So many invented counties lie in each state. */
const IN_A_STATE = 131;

/** In these states no county has a number from this one up (FIPS 6-4): no real county is drawn or named. */
const FIRST_NUMBER = 600;

/** Invented counties, in states that are there. */
export function* counties({ sizes }: Invention): Generator<Row<"counties">> {
  for (let index = 0; index < sizes.counties; index += 1) {
    const [number, state] = STATES[Math.floor(index / IN_A_STATE) % STATES.length] ?? ["36", "NY"];
    const name = `${MARK} County ${index + 1}`;
    yield {
      county_id: idOf("county", index),
      fips: `${number}${FIRST_NUMBER + (index % IN_A_STATE)}`,
      name,
      also_known_as: null,
      state,
      prosecutor_office: `${name} District Attorney`,
      note: null,
    };
  }
}

/** One prosecutor's office for each invented county. */
export function* offices(invention: Invention): Generator<Row<"offices">> {
  for (let index = 0; index < invention.sizes.counties; index += 1) {
    yield {
      office_id: idOf("office", index),
      name: `${MARK} County ${index + 1} District Attorney`,
      county_ids: [idOf("county", index)],
      kind: "district-attorney",
      note: null,
      source_ids: invention.sourceIds(index, invention.dice("offices", index)),
    };
  }
}

/** Invented police agencies. */
export function* agencies(invention: Invention): Generator<Row<"agencies">> {
  for (let index = 0; index < invention.sizes.agencies; index += 1) {
    const dice = invention.dice("agencies", index);
    const county = invention.countyOf("agencies", index);
    yield {
      agency_id: idOf("agency", index),
      name: `${MARK} ${inventedName(dice)} Police Department`,
      short_name: null,
      state: STATES[Math.floor(county / IN_A_STATE) % STATES.length]?.[1] ?? "NY",
      county_ids: [idOf("county", county)],
      kind: "municipal-police",
    };
  }
}
