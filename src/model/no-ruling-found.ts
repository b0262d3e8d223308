import type { Coverage } from "./tables/record.ts";

/** Whether rulings of courts were looked for in every one of some counties, and none was found in any. */
export function hasNoRulingFound(coverage: readonly Coverage[], countyIds: readonly string[]): boolean {
  const without = coverage.filter(
    ({ topic, result }) => topic === "court-rulings" && result === "nothing-found",
  );
  return countyIds.length > 0 && countyIds.every((id) => without.some(({ county_id }) => county_id === id));
}
