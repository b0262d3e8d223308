import type { Records } from "../../model/records.ts";

/** The counties of a person's offices and races, in the order of their ids. */
export function countyIdsOf(records: Records, personId: string): readonly string[] {
  const ofOffices = records
    .where("terms", "person_id", personId)
    .flatMap(({ office_id }) => records.get("offices", office_id).county_ids);
  const ofRaces = records
    .where("candidacies", "person_id", personId)
    .map(({ race_id }) => records.get("races", race_id).county_id);
  return [...new Set([...ofOffices, ...ofRaces])].sort();
}
