import { agencyShortName, countyInState } from "../../format/names.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { BATCH_STATUSES } from "../../model/vocabulary/batches.ts";
import type { SearchFacets } from "../kit/page.ts";

/** Under what a county is found without a word. */
export function countyFacets(records: Records, county: County): SearchFacets {
  const batches = records.where("batches", "county_ids", county.county_id);
  const agencies = records.where("agencies", "county_ids", county.county_id);
  return {
    type: "County",
    county: [countyInState(county)],
    agency: agencies.map(agencyShortName),
    status: [...new Set(batches.map(({ status }) => BATCH_STATUSES[status].label))],
    year: [...new Set(batches.flatMap(({ announced_on }) => announced_on?.slice(0, 4) ?? []))].sort(),
  };
}
