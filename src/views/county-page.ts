import { sentenceOf } from "../format/lists.ts";
import { countyInState, countyName } from "../format/names.ts";
import { stateName } from "../format/states.ts";
import type { Records } from "../model/records.ts";
import type { County } from "../model/tables/places.ts";
import type { SubjectType } from "../model/vocabulary/places.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countyCard } from "./card/county-card.ts";
import { batchesSection, sharedSection } from "./county/batches.ts";
import { coverageSection } from "./county/coverage.ts";
import { countyFacets } from "./county/facets.ts";
import { holdersSection } from "./county/holders.ts";
import { whereSection } from "./county/map-figure.ts";
import { officersSection } from "./county/officers.ts";
import { officesOf, officesSection } from "./county/offices.ts";
import { racesSection } from "./county/races.ts";
import { stepsFigure } from "./county/steps-figure.ts";
import { COUNTY_PAPER } from "./county/paper.ts";
import { countyTimelineSection } from "./county/timeline.ts";
import { totalsLine, totalsSection } from "./county/totals.ts";
import { sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";

/** The page of one county: on paper, all that a voter there needs. */
export function countyPage(records: Records, countyId: string): Page {
  const county = records.get("counties", countyId);
  const citations = new Citations(records);
  return pageOf(records, {
    address: ADDRESSES.counties.page(countyId),
    heading: countyName(county),
    title: countyInState(county),
    kind: kindOf(county),
    summary: [...(county.note === null ? [] : [[sentenceOf(county.note)]]), totalsLine(records, county)],
    parents: [{ text: "Counties", href: ADDRESSES.counties.list }],
    sections: sectionsOf(
      totalsSection(records, county),
      batchesSection(records, county, citations),
      sharedSection(records, county, citations),
      overTimeSection(records, county, citations),
      whereSection(records, countyId),
      officersSection(records, county, citations),
      officesSection(records, county, citations),
      racesSection(records, county, citations),
      holdersSection(records, county, citations),
      countyTimelineSection(records, county, citations),
      coverageSection(records, countyId),
      questionsSection(records, subjectsOf(records, county)),
    ),
    citations,
    data: ADDRESSES.counties.json(countyId),
    subject: { type: "county", id: countyId },
    facets: countyFacets(records, county),
    card: countyCard(records, county),
    paper: COUNTY_PAPER,
  });
}

/** The kind of page with the state, where that is not the name of the county itself. */
function kindOf(county: County): string {
  const state = stateName(county.state);
  return countyName(county) === state ? "County" : `County in ${state}`;
}

function overTimeSection(records: Records, county: County, citations: Citations): Section | null {
  const scope = { kind: "county", id: county.county_id } as const;
  const steps = stepsFigure(records, ADDRESSES.counties.page(county.county_id), scope, citations);
  return steps === null ? null : { anchor: "over-time", heading: "Over time", blocks: [steps] };
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
