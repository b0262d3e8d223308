import { agencyShortName, countyInState, officerName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { sourceTitle } from "../kit/citations.ts";
import { raceName } from "../race/race-name.ts";

/** Table → id → the name by which a reader knows the row. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The tables whose rows are named by words of the tables. */
export const ORIGINAL_NAMES: readonly string[] = ["sources", "batches", "pledges", "demands", "commitments"];

function named<Row>(
  rows: readonly Row[],
  entry: (row: Row) => readonly [string, string],
): Record<string, string> {
  return Object.fromEntries(rows.map(entry));
}

/** The names of all rows that others point to. */
export function namesOf(records: Records): Names {
  const personName = (id: string) => records.get("people", id).name;
  const raceOf = (id: string) => raceName(records, records.get("races", id));
  return {
    sources: named(records.all("sources"), (row) => [
      row.source_id,
      `${sourceTitle(row, records)} (${row.publisher})`,
    ]),
    counties: named(records.all("counties"), (row) => [row.county_id, countyInState(row)]),
    offices: named(records.all("offices"), (row) => [row.office_id, row.name]),
    agencies: named(records.all("agencies"), (row) => [row.agency_id, agencyShortName(row)]),
    people: named(records.all("people"), (row) => [row.person_id, row.name]),
    officers: named(records.all("officers"), (row) => [row.officer_id, officerName(row)]),
    batches: named(records.all("batches"), (row) => [row.batch_id, row.title]),
    pledges: named(records.all("pledges"), (row) => [row.pledge_id, row.title]),
    demands: named(records.all("demands"), (row) => [row.demand_id, row.demand]),
    races: named(records.all("races"), (row) => [row.race_id, raceName(records, row)]),
    candidacies: named(records.all("candidacies"), (row) => [
      row.candidacy_id,
      `${personName(row.person_id)}: ${raceOf(row.race_id)}`,
    ]),
    commitments: named(records.all("commitments"), (row) => [row.commitment_id, row.commitment]),
    areas: areaNames(records),
  };
}

function areaNames(records: Records): Record<string, string> {
  const states = new Set(records.all("counties").map((county) => county.state));
  return {
    ...Object.fromEntries([...states].map((state) => [state, stateName(state)])),
    "new-york-city": "New York City",
    all: wordsOf(records).explore.wholeRecord,
  };
}
