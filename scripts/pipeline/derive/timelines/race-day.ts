import type { Race } from "../../../../src/model/tables/races.ts";

/** The day by which a race is placed: of the general election, else of the primary, else only the year. */
export function raceDay({ general_on, primary_on, year }: Race): string {
  return general_on ?? primary_on ?? String(year);
}
