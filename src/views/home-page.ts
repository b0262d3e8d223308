import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { recordMapFigure } from "./county/map-figure.ts";
import { stepsFigure } from "./county/steps-figure.ts";
import { changesSection } from "./home/changes.ts";
import { countsSection } from "./home/counts.ts";
import { cautionLine, coverageLine, headline } from "./home/headline.ts";
import { unknownSection } from "./home/questions.ts";
import { unitFigure } from "./home/unit-figure.ts";
import { waysIn, waysInSection } from "./home/ways-in.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Inline } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The first page: the finding, the picture, where to begin; then the counts, time, places, and what is not known. */
export function homePage(records: Records): Page {
  const { home } = wordsOf(records);
  const citations = new Citations(records);
  return pageOf(records, {
    address: ADDRESSES.home,
    heading: headline(records),
    title: home.subject,
    kind: home.kind,
    summary: [[home.what], coverageLine(records), cautionLine(records)],
    parents: [],
    sections: sectionsOf(
      { anchor: "how-many", heading: home.howMany, blocks: [unitFigure(records, citations)] },
      waysInSection(records),
      countsSection(records),
      timeSection(records, citations),
      placesSection(records),
      unknownSection(records),
      changesSection(records),
    ),
    contents: waysIn(records).map(({ anchor, heading }) => ({ text: heading, href: `#${anchor}` })),
    citations,
    facets: { type: "page" },
  });
}

function timeSection(records: Records, citations: Citations): Section | null {
  const figure = stepsFigure(records, ADDRESSES.home, { kind: "site", id: "all" }, citations);
  if (figure === null) return null;
  const { when } = wordsOf(records).home;
  return {
    anchor: "when",
    heading: when.heading,
    blocks: [figure, prose(when.all<Inline>((text) => link(text, ADDRESSES.batches.list)))],
  };
}

function placesSection(records: Records): Section {
  const { where } = wordsOf(records).home;
  return {
    anchor: "where",
    heading: where.heading,
    blocks: [
      recordMapFigure(records, ADDRESSES.home),
      prose(where.all<Inline>((text) => link(text, ADDRESSES.counties.list))),
    ],
  };
}
