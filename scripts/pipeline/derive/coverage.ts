import type { CountyCoverage } from "../../../src/model/derived/coverage.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { COVERAGE_TOPICS, type CoverageTopic } from "../../../src/model/vocabulary/places.ts";

const TOPICS = Object.keys(COVERAGE_TOPICS) as CoverageTopic[];

/** The grid county × topic, complete: what has no row was not looked for. */
export function countyCoverage(tables: Tables): CountyCoverage[] {
  const rows = new Map(tables.coverage.map((row) => [`${row.county_id} ${row.topic}`, row]));
  return tables.counties.map(({ county_id }) => ({
    county_id,
    cells: TOPICS.map((topic) => {
      const row = rows.get(`${county_id} ${topic}`);
      return {
        topic,
        result: row?.result ?? "not-looked",
        looked_on: row?.looked_on ?? null,
        note: row?.note ?? null,
      };
    }),
  }));
}
