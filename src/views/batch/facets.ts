import { agencyShortName, countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { SearchFacets } from "../kit/page.ts";

/** Under what a batch is found without a word. */
export function batchFacets(records: Records, batch: Batch): SearchFacets {
  const agencies = records
    .where("batch_officers", "batch_id", batch.batch_id)
    .map((tie) => records.get("agencies", records.get("officers", tie.officer_id).agency_id));
  return {
    type: "batch",
    county: batch.county_ids.map((id) => countyInState(records.get("counties", id))),
    agency: [...new Set(agencies.map(agencyShortName))].sort(),
    status: [wordsOf(records).terms.batchStatuses[batch.status].label],
    year: batch.announced_on === null ? [] : [batch.announced_on.slice(0, 4)],
  };
}
