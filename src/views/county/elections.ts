import { latest } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";

/** The races of a county on either side of the day for which the record speaks. */
export interface CountyRaces {
  /** Those whose general election may still lie ahead, the nearest first. */
  readonly ahead: readonly Race[];
  /** Those that are over, the latest first. */
  readonly past: readonly Race[];
}

/** The races of a county; one of which only the year is recorded lies ahead to the end of that year. */
export function racesOf(records: Records, countyId: string): CountyRaces {
  const { as_of } = records.edition;
  const isAhead = ({ general_on, year }: Race) => latest(general_on ?? String(year)) >= as_of;
  const races = [...records.where("races", "county_id", countyId)].sort((a, b) => b.year - a.year);
  return {
    ahead: races.filter(isAhead).reverse(),
    past: races.filter((race) => !isAhead(race)),
  };
}
