import { countyInState } from "../../format/names.ts";
import type { PageType } from "../../messages/browser/page-types.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import type { SearchFacets } from "../kit/page.ts";

/** Under what a page about a race is found without a word. */
export function raceFacets(records: Records, race: Race, type: PageType): SearchFacets {
  return {
    type,
    county: [countyInState(records.get("counties", race.county_id))],
    year: [String(race.year)],
  };
}
