import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { StatementContext } from "../words/court.ts";

/** Where it was, with the leading space, and only as much as tells the officer's cases apart. */
export function courtOf(
  event: Pick<OfficerEventRow, "jurisdiction" | "county_id"> | null,
  { bothCourts, counties }: StatementContext,
): string {
  if (event?.jurisdiction === "federal") return " ante un tribunal federal";
  const county = event?.county_id ? counties.get(event.county_id) : undefined;
  const court = event?.jurisdiction === "state" && bothCourts ? " ante un tribunal estatal" : "";
  return county === undefined ? court : `${court} en ${county.replace(/^the /, "The ")}`;
}
