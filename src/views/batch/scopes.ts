import type { Records } from "../../model/records.ts";

/** The scope of New York City in the totals. */
export const CITY_ID = "new-york-city";

/** The table of the whole record's totals on the list of batches. */
export const SITE_ANCHOR = "all-totals";

/** The table of New York City's totals on the list of batches. */
export const CITY_ANCHOR = "city-totals";

/** Whether a county lies in New York City: whether a batch of the city's scope reaches into it. */
export function isInCity(records: Records, countyId: string): boolean {
  return records
    .totals("city", CITY_ID)
    .batch_ids.some((id) => records.get("batches", id).county_ids.includes(countyId));
}
