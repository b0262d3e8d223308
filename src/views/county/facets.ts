import { agencyShortName, countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { SearchFacets } from "../kit/page.ts";

/** Under what a county is found without a word. */
export function countyFacets(records: Records, county: County): SearchFacets {
  const { terms } = wordsOf(records);
  const batches = records.where("batches", "county_ids", county.county_id);
  const agencies = records.where("agencies", "county_ids", county.county_id);
  return {
    type: "county",
    county: [countyInState(county)],
    agency: agencies.map(agencyShortName),
    status: [...new Set(batches.map(({ status }) => terms.batchStatuses[status].label))],
    year: [...new Set(batches.flatMap(({ announced_on }) => announced_on?.slice(0, 4) ?? []))].sort(),
  };
}
