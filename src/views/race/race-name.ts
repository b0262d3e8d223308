import { countyShortName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Office } from "../../model/tables/places.ts";
import type { Race } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Link } from "../kit/inline.ts";

/** An office under the name that most people use: `Manhattan District Attorney`. */
export function officeTitle(records: Records, office: Office): string {
  const [countyId, ...others] = office.county_ids;
  if (countyId === undefined || others.length > 0) return office.name;
  const county = records.get("counties", countyId);
  return office.name.replace(county.name, countyShortName(county).replace(/^The /, ""));
}

/** The office for which a race was: `Manhattan District Attorney`. */
export function raceOffice(records: Records, race: Race): string {
  return officeTitle(records, records.get("offices", race.office_id));
}

/** A race by office and year: `Manhattan District Attorney, 2021`. */
export function raceName(records: Records, race: Race): string {
  return `${raceOffice(records, race)}, ${race.year}`;
}

/** A link to the page of a race. */
export function raceLink(records: Records, race: Race): Link {
  return link(raceName(records, race), ADDRESSES.races.page(race.race_id));
}

/** Which election of a race a day on a timeline is; only that it is one where neither day is recorded. */
export function electionOn(
  records: Records,
  { general_on, primary_on }: Race,
  day: PartialDate | null,
): string {
  const { elections } = wordsOf(records).race;
  if (day !== null && day === general_on) return elections.general;
  return day !== null && day === primary_on ? elections.primary : elections.any;
}
