import type { Timeline } from "../../../../src/model/derived/timeline.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import { groupedBy } from "../grouped.ts";
import { raceDay } from "./race-day.ts";
import { stepEntries } from "./steps.ts";
import { timelineOf, type PlacedEntry } from "./timeline.ts";

interface InCounty {
  readonly county: string;
  readonly entries: readonly PlacedEntry[];
}

function steps(tables: Tables): InCounty[] {
  const byBatch = groupedBy(tables.batch_steps, ({ batch_id }) => batch_id);
  return tables.batches.flatMap(({ batch_id, county_ids }) => {
    const entries = stepEntries(byBatch.get(batch_id) ?? []);
    return county_ids.map((county) => ({ county, entries }));
  });
}

function races(tables: Tables): InCounty[] {
  return tables.races.map((race) => ({
    county: race.county_id,
    entries: [{ date: raceDay(race), table: "races" as const, row_id: race.race_id }],
  }));
}

/** Starts of terms whose date is known: a term without one has no place on a timeline. */
function terms(tables: Tables): InCounty[] {
  const offices = new Map(tables.offices.map((office) => [office.office_id, office.county_ids]));
  return tables.terms
    .filter(({ started_on }) => started_on !== null)
    .flatMap(({ term_id, office_id, started_on }) =>
      (offices.get(office_id) ?? []).map((county) => ({
        county,
        entries: [{ date: started_on, table: "terms" as const, row_id: term_id }],
      })),
    );
}

/** What happened in each county: steps of its batches (shared ones too), elections, and who took office. */
export function countyTimelines(tables: Tables): Timeline[] {
  const byCounty = groupedBy([...steps(tables), ...races(tables), ...terms(tables)], ({ county }) => county);
  return tables.counties.map(({ county_id }) =>
    timelineOf(
      "county",
      county_id,
      (byCounty.get(county_id) ?? []).flatMap(({ entries }) => entries),
    ),
  );
}
