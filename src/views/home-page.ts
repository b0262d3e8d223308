import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { recordMapFigure } from "./county/map-figure.ts";
import { stepsFigure } from "./county/steps-figure.ts";
import { changesSection } from "./home/changes.ts";
import { countsSection } from "./home/counts.ts";
import { cautionLine, coverageLine, headline, SUBJECT, WHAT_LINE } from "./home/headline.ts";
import { unknownSection } from "./home/questions.ts";
import { unitFigure } from "./home/unit-figure.ts";
import { WAYS, waysInSection } from "./home/ways-in.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The first page: the finding, the picture, where to begin; then the counts, time, places, and what is not known. */
export function homePage(records: Records): Page {
  const citations = new Citations(records);
  return pageOf(records, {
    address: ADDRESSES.home,
    heading: headline(records),
    title: SUBJECT,
    kind: "A public record",
    summary: [WHAT_LINE, coverageLine(records), cautionLine()],
    parents: [],
    sections: sectionsOf(
      { anchor: "how-many", heading: "How many", blocks: [unitFigure(records, citations)] },
      waysInSection(),
      countsSection(records),
      timeSection(records, citations),
      placesSection(records),
      unknownSection(records),
      changesSection(records),
    ),
    contents: WAYS.map(({ anchor, heading }) => ({ text: heading, href: `#${anchor}` })),
    citations,
    facets: { type: "Page" },
  });
}

function timeSection(records: Records, citations: Citations): Section | null {
  const figure = stepsFigure(records, ADDRESSES.home, { kind: "site", id: "all" }, citations);
  if (figure === null) return null;
  return {
    anchor: "when",
    heading: "When",
    blocks: [
      figure,
      prose([link("All batches, with every number and its sources", ADDRESSES.batches.list), "."]),
    ],
  };
}

function placesSection(records: Records): Section {
  return {
    anchor: "where",
    heading: "Where",
    blocks: [
      recordMapFigure(records, ADDRESSES.home),
      prose([link("All counties, with their totals and what was looked for", ADDRESSES.counties.list), "."]),
    ],
  };
}
