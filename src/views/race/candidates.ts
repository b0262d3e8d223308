import { compareNames } from "../../format/order.ts";
import type { Records } from "../../model/records.ts";
import type { Person } from "../../model/tables/people.ts";
import type { Candidacy } from "../../model/tables/races.ts";

/** A candidacy with its person. */
export interface Candidate {
  readonly candidacy: Candidacy;
  readonly person: Person;
}

/** The candidates of a race in the alphabetical order of family names: an order that favours nobody. */
export function candidatesOf(records: Records, raceId: string): readonly Candidate[] {
  return records
    .where("candidacies", "race_id", raceId)
    .map((candidacy) => ({ candidacy, person: records.get("people", candidacy.person_id) }))
    .sort((a, b) => compareNames(a.person, b.person));
}

/** Who was elected, as far as a row says so. */
export function electedIn(records: Records, raceId: string): Candidate | null {
  return candidatesOf(records, raceId).find(({ candidacy }) => candidacy.result === "won-general") ?? null;
}
