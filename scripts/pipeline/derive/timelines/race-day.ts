import type { Candidacy, Race } from "../../../../src/model/tables/races.ts";

/** The day by which a race is placed: of the general election, else of the primary, else only the year. */
export function raceDay({ general_on, primary_on, year }: Race): string {
  return general_on ?? primary_on ?? String(year);
}

/**
 * The day by which a candidacy is placed: of the last election in which the person stood. Who withdrew stood in none; the
 * day of the withdrawal has no cell, at most the words of the result tell it.
 */
export function candidacyDay({ result }: Candidacy, race: Race): string | null {
  if (result === "withdrew") return null;
  return result === "lost-primary" ? (race.primary_on ?? raceDay(race)) : raceDay(race);
}
