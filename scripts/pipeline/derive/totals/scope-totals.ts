import type { OfficerShare, ScopeTotals } from "../../../../src/model/derived/totals.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import { groupedBy } from "../grouped.ts";
import { areaTotals, wholeTotals } from "./area-totals.ts";
import type { BatchRecord } from "./batch-records.ts";
import { NEW_YORK_CITY, NEW_YORK_CITY_COUNTIES } from "./new-york-city.ts";
import { officerTotals } from "./officer-totals.ts";

/** The totals of every county, the city, every state, office, officer and batch, and of everything. */
export function scopeTotals(
  tables: Tables,
  records: readonly BatchRecord[],
  shares: readonly OfficerShare[],
): ScopeTotals[] {
  const counted = records.filter(({ batch }) => batch.part_of === null);
  const counties = tables.counties.map(({ county_id }) => county_id);
  const stateOf = new Map(tables.counties.map(({ county_id, state }) => [county_id, state]));
  const states = [...new Set(stateOf.values())].sort();
  const inCity = (county: string) => (NEW_YORK_CITY_COUNTIES.includes(county) ? NEW_YORK_CITY : null);
  const byOffice = groupedBy(counted, ({ batch }) => batch.office_id);
  return [
    ...areaTotals("county", counties, (county) => county, counted),
    ...areaTotals("city", [NEW_YORK_CITY], inCity, counted),
    ...areaTotals("state", states, (county) => stateOf.get(county) ?? null, counted),
    ...tables.offices.map(({ office_id }) => wholeTotals("office", office_id, byOffice.get(office_id) ?? [])),
    ...officerTotals(tables.officers, records, shares),
    ...records.map((record) => wholeTotals("batch", record.batch.batch_id, [record])),
    wholeTotals("site", "all", counted),
  ];
}
