import { countyInState, countyName } from "../format/names.ts";
import { stateName } from "../format/states.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { County } from "../model/tables/places.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countyCard } from "./card/county-card.ts";
import { countyClaim } from "./claim/county-claim.ts";
import { batchesSection, sharedSection } from "./county/batches.ts";
import { coverageSection } from "./county/coverage.ts";
import { countyFacets } from "./county/facets.ts";
import { holdersSection } from "./county/holders.ts";
import { officersSection } from "./county/officers.ts";
import { prosecutorsSection } from "./county/prosecutors.ts";
import { racesSection } from "./county/races.ts";
import { stepsFigure } from "./county/steps-figure.ts";
import { COUNTY_PAPER } from "./county/paper.ts";
import { subjectsOf } from "./county/subjects.ts";
import { countySummary } from "./county/summary.ts";
import { countyTimelineSection } from "./county/timeline.ts";
import { totalsSection } from "./county/totals.ts";
import { whereSection } from "./county/where.ts";
import { sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Line } from "./kit/inline.ts";
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
    kind: kindOf(records, county),
    summary: [...countySummary(records, county, citations), sheetLine(records, countyId)],
    parents: [{ text: wordsOf(records).frame.counties, href: ADDRESSES.counties.list }],
    sections: sectionsOf(
      totalsSection(records, county),
      prosecutorsSection(records, county, citations),
      holdersSection(records, county, citations),
      racesSection(records, county, citations),
      questionsSection(records, subjectsOf(records, county)),
      batchesSection(records, county, citations),
      sharedSection(records, county, citations),
      overTimeSection(records, county, citations),
      officersSection(records, county, citations),
      whereSection(records, county, citations),
      countyTimelineSection(records, county, citations),
      coverageSection(records, countyId),
    ),
    citations,
    data: ADDRESSES.counties.json(countyId),
    subject: { type: "county", id: countyId },
    facets: countyFacets(records, county),
    card: countyCard(records, county),
    claim: countyClaim(records, county),
    paper: COUNTY_PAPER,
  });
}

/** The kind of page with the state, where that is not the name of the county itself. */
function kindOf(records: Records, county: County): string {
  const { kind, kindInState } = wordsOf(records).county;
  const state = stateName(county.state);
  return countyName(county) === state ? kind : kindInState(state);
}

/** The way to what a voter takes along. */
function sheetLine(records: Records, countyId: string): Line {
  return [link(wordsOf(records).county.sheet.link, ADDRESSES.counties.sheet(countyId))];
}

function overTimeSection(records: Records, county: County, citations: Citations): Section | null {
  const scope = { kind: "county", id: county.county_id } as const;
  const steps = stepsFigure(records, ADDRESSES.counties.page(county.county_id), scope, citations);
  const { heading } = wordsOf(records).countyFigures.rises;
  return steps === null ? null : { anchor: "over-time", heading, blocks: [steps] };
}
