import { countyInState, countyName } from "../format/names.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countyFacets } from "./county/facets.ts";
import { askedPart, COUNTY_LISTS, donePart, holdersPart, notKnownPart } from "./county/sheet-parts.ts";
import { countySummary } from "./county/summary.ts";
import { totalsPart } from "./county/totals.ts";
import { sectionsOf } from "./kit/block.ts";
import { ShortCitations } from "./kit/short-citations.ts";
import { sheetOf, type Sheet } from "./kit/sheet.ts";

/** A county on one printed page: how many, who prosecutes, what was asked and answered, what was done, what is not known. */
export function countySheet(records: Records, countyId: string): Sheet {
  const county = records.get("counties", countyId);
  const { frame, county: words } = wordsOf(records);
  const place = { address: ADDRESSES.counties.sheet(countyId), page: ADDRESSES.counties.page(countyId) };
  return sheetOf(records, place, COUNTY_LISTS, (shown) => {
    const citations = new ShortCitations(records);
    const making = { records, county, citations, shown };
    return {
      heading: countyInState(county),
      title: words.sheet.title(countyInState(county)),
      kind: words.sheet.kind,
      summary: countySummary(records, county, citations),
      parents: [
        { text: frame.counties, href: ADDRESSES.counties.list },
        { text: countyName(county), href: place.page },
      ],
      sections: sectionsOf(
        totalsPart(records, county),
        holdersPart(making),
        askedPart(making),
        donePart(making),
        notKnownPart(making),
      ),
      citations,
      data: ADDRESSES.counties.json(countyId),
      subject: { type: "county", id: countyId },
      facets: countyFacets(records, county),
    };
  });
}
