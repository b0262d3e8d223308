import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { SearchFacets } from "../kit/page.ts";
import { countyIdsOf } from "./counties.ts";

/** Under what a person's page is found without a word: counties, roles, years of races. */
export function personFacets(records: Records, personId: string): SearchFacets {
  const { candidate, prosecutor } = wordsOf(records).person;
  const candidacies = records.where("candidacies", "person_id", personId);
  const terms = records.where("terms", "person_id", personId);
  const years = candidacies.map(({ race_id }) => String(records.get("races", race_id).year));
  return {
    type: "person",
    county: countyIdsOf(records, personId).map((id) => countyInState(records.get("counties", id))),
    status: [...(candidacies.length > 0 ? [candidate] : []), ...(terms.length > 0 ? [prosecutor] : [])],
    year: [...new Set(years)].sort(),
  };
}
