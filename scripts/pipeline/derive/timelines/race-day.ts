import type { Candidacy, Race } from "../../../../src/model/tables/races.ts";

/** The day by which a race is placed: of the general election, else of the primary, else only the year. */
export function raceDay({ general_on, primary_on, year }: Race): string {
  return general_on ?? primary_on ?? String(year);
}

/** The day by which a candidacy is placed: of the last election for which it stood or was meant. */
export function candidacyDay({ result }: Candidacy, race: Race): string {
  const isOverBeforeGeneral = result === "lost-primary" || result === "withdrew";
  return isOverBeforeGeneral ? (race.primary_on ?? raceDay(race)) : raceDay(race);
}
