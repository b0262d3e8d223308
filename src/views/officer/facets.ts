import { agencyShortName, countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import type { SearchFacets } from "../kit/page.ts";

/** Under what an officer's page is found without a word. */
export function officerFacets(records: Records, officer: Officer): SearchFacets {
  const { terms } = wordsOf(records);
  const batches = records
    .where("batch_officers", "officer_id", officer.officer_id)
    .map((tie) => records.get("batches", tie.batch_id));
  const counties = new Set(batches.flatMap((batch) => batch.county_ids));
  const years = new Set(batches.flatMap((batch) => batch.announced_on?.slice(0, 4) ?? []));
  const states = new Set(
    records.officerStatus(officer.officer_id).cases.map((ownCase) => terms.caseStates[ownCase.state].label),
  );
  return {
    type: "officer",
    county: [...counties].map((id) => countyInState(records.get("counties", id))),
    agency: [agencyShortName(records.get("agencies", officer.agency_id))],
    status: [...states],
    year: [...years].sort(),
  };
}
