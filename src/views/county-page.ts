import { listOf, sentenceOf } from "../format/lists.ts";
import { countyInState, countyName } from "../format/names.ts";
import { stateName } from "../format/states.ts";
import type { Records } from "../model/records.ts";
import type { County } from "../model/tables/places.ts";
import type { SubjectType } from "../model/vocabulary/places.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { batchesSection, sharedSection } from "./county/batches.ts";
import { coverageSection } from "./county/coverage.ts";
import { countyFacets } from "./county/facets.ts";
import { holdersSection } from "./county/holders.ts";
import { officersSection } from "./county/officers.ts";
import { officesOf, officesSection } from "./county/offices.ts";
import { racesSection } from "./county/races.ts";
import { countyTimelineSection } from "./county/timeline.ts";
import { cityLine, totalsLine, totalsSection } from "./county/totals.ts";
import { sectionsOf } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import type { Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";

/** The page of one county: on paper, all that a voter there needs. */
export function countyPage(records: Records, countyId: string): Page {
  const county = records.get("counties", countyId);
  const citations = new Citations(records);
  const city = cityLine(records, county);
  return pageOf(records, {
    address: ADDRESSES.counties.page(countyId),
    heading: countyName(county),
    title: countyInState(county),
    kind: "County",
    summary: [introduction(records, county), totalsLine(records, county), ...(city === null ? [] : [city])],
    parents: [{ text: "Counties", href: ADDRESSES.counties.list }],
    sections: sectionsOf(
      totalsSection(records, county),
      batchesSection(records, county, citations),
      sharedSection(records, county, citations),
      officersSection(records, county, citations),
      officesSection(records, county, citations),
      racesSection(records, county, citations),
      holdersSection(records, county, citations),
      coverageSection(records, countyId),
      countyTimelineSection(records, county, citations),
      questionsSection(records, subjectsOf(records, county)),
    ),
    citations,
    data: ADDRESSES.counties.json(countyId),
    subject: { type: "county", id: countyId },
    facets: countyFacets(records, county),
  });
}

function introduction(records: Records, county: County): Line {
  const offices = officesOf(records, county).map(({ name }) => name);
  const state = stateName(county.state);
  const place = countyName(county) === state ? `${state}.` : `${countyName(county)}, ${state}.`;
  const note = county.note === null ? "" : ` ${sentenceOf(county.note)}`;
  const prosecutors = offices.length === 0 ? "" : ` Prosecuting offices in this record: ${listOf(offices)}.`;
  return [`${place}${note}${prosecutors}`];
}

/** The county, its offices, and every batch that reaches into it. */
function subjectsOf(records: Records, county: County): { readonly type: SubjectType; readonly id: string }[] {
  return [
    { type: "county", id: county.county_id },
    ...officesOf(records, county).map(({ office_id }) => ({ type: "office" as const, id: office_id })),
    ...records
      .where("batches", "county_ids", county.county_id)
      .map(({ batch_id }) => ({ type: "batch" as const, id: batch_id })),
  ];
}
