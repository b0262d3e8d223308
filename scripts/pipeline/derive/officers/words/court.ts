import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";

/** What a statement must know of the officer's other cases, so that they can be told apart. */
export interface StatementContext {
  /** Whether the officer had cases in federal and in state courts, so that both must be named. */
  readonly bothCourts: boolean;
  /** The names of the counties, where the officer had state cases in several, so that each must be named; else none. */
  readonly counties: ReadonlyMap<string, string>;
}

/** ` in federal court`; ` in state court` and ` in Queens` only where another case of the officer makes it needed. */
export function courtInWords(
  event: Pick<OfficerEventRow, "jurisdiction" | "county_id"> | null,
  { bothCourts, counties }: StatementContext,
): string {
  if (event?.jurisdiction === "federal") return " in federal court";
  const county = event?.county_id ? counties.get(event.county_id) : undefined;
  const court = event?.jurisdiction === "state" && bothCourts ? " in state court" : "";
  return county === undefined ? court : `${court} in ${county}`;
}
