import { STARTS, MIDDLES } from "./invented-words.ts";
import type { Invention } from "./invention.ts";

/** What invented officers are called. */
interface OfficerName {
  readonly given: string;
  readonly family: string;
}

/** Ends that no other invented name has: neither a town nor anybody else is called like an officer. */
const FAMILY_ENDS = ["barg", "crell", "dorp", "fray", "glim", "hask", "jarn", "kroth", "lisk", "morth", "nesh", "prell", "rusk", "shuv", "torb", "wyth", "zorm"]; // prettier-ignore
const GIVEN_STARTS = ["Ab", "Bel", "Cas", "Dor", "Em", "Fal", "Gil", "Han", "Ig", "Jul", "Kas", "Lun", "Mil", "Nat", "Or", "Per"]; // prettier-ignore
const GIVEN_ENDS = ["ada", "aro", "eda", "elo", "emi", "eno", "eta", "ida", "ilo", "imo", "ina", "iro", "oda", "oli", "ora", "uno"]; // prettier-ignore

const FAMILY_NAMES = STARTS.flatMap((start) =>
  MIDDLES.flatMap((middle) => FAMILY_ENDS.map((end) => start + middle + end)),
);
const GIVEN_NAMES = GIVEN_STARTS.flatMap((start) => GIVEN_ENDS.map((end) => start + end));

/** How many officers have names of their own. */
export const OFFICER_NAMES = FAMILY_NAMES.length * GIVEN_NAMES.length;

/** From one officer's name to the next; it divides with no divisor of their number, so that none comes twice. */
const STEP = 645_521;

/**
 * The name of one officer, which no other officer of the record bears: a page that calls one convicted says it of nobody
 * else. Family names come again as late as they can, after a few thousand officers.
 */
export function officerName(invention: Invention, index: number): OfficerName {
  const first = invention.dice("officer_names", 0).between(0, OFFICER_NAMES - 1);
  const place = (first + index * STEP) % OFFICER_NAMES;
  return {
    given: GIVEN_NAMES[Math.floor(place / FAMILY_NAMES.length)] ?? "",
    family: FAMILY_NAMES[place % FAMILY_NAMES.length] ?? "",
  };
}
