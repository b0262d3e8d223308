import type { Officer } from "../model/tables/officers.ts";
import type { Agency, County } from "../model/tables/places.ts";
import { stateName } from "./states.ts";

/** The name by which an officer is known: `Joseph Franco`. */
export function officerName(officer: Officer): string {
  return [officer.given_name, officer.family_name, officer.suffix].filter(Boolean).join(" ");
}

/** The full name: `Joseph E. Franco`. */
export function officerFullName(officer: Officer): string {
  return [officer.given_name, officer.middle_name, officer.family_name, officer.suffix]
    .filter(Boolean)
    .join(" ");
}

/** The name of a county that most people use, with the official one: `Manhattan (New York County)`. */
export function countyName(county: County): string {
  const { name, also_known_as: known } = county;
  return known === null ? name : `${known} (${name})`;
}

/** The short name of a county: `Manhattan`, `Cook County`. */
export function countyShortName(county: County): string {
  return county.also_known_as ?? county.name;
}

/** The short name with the state: `Manhattan, New York`. */
export function countyInState(county: County): string {
  const state = stateName(county.state);
  return countyShortName(county) === state ? state : `${countyShortName(county)}, ${state}`;
}

/** An agency by the name most people use. */
export function agencyShortName(agency: Agency): string {
  return agency.short_name ?? agency.name;
}
