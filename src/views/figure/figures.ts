import type { Records } from "../../model/records.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { batchPage } from "../batch-page.ts";
import { countyListPage } from "../county-list-page.ts";
import { countyPage } from "../county-page.ts";
import { coverageFigure } from "../data/coverage-figure.ts";
import { homePage } from "../home-page.ts";
import type { FigureBlock } from "../kit/figure.ts";
import type { Page } from "../kit/page.ts";
import { officerPage } from "../officer-page.ts";
import { personPage } from "../person-page.ts";
import { stylePage } from "../style-page.ts";

/** The figures that stand on a page, in their order. */
export function figuresOf(page: Page): readonly FigureBlock[] {
  return page.sections.flatMap((section) => section.blocks).filter((block) => block.kind === "figure");
}

/** A page that may have figures: where it is, and how to make them. Nothing is made until it is asked for. */
export interface FigurePage {
  readonly address: Address;
  readonly figures: (records: Records) => readonly FigureBlock[];
}

function pageWithFigures(address: Address, make: (records: Records) => Page): FigurePage {
  return { address, figures: (records) => figuresOf(make(records)) };
}

/** Every page that may have figures; of the page of the downloads, which needs their sizes, its only one. */
export function figurePages(records: Records): readonly FigurePage[] {
  const { batches, counties, officers, people } = ADDRESSES;
  return [
    pageWithFigures(ADDRESSES.home, homePage),
    pageWithFigures(counties.list, countyListPage),
    ...records
      .all("batches")
      .map(({ batch_id: id }) => pageWithFigures(batches.page(id), (reader) => batchPage(reader, id))),
    ...records
      .all("counties")
      .map(({ county_id: id }) => pageWithFigures(counties.page(id), (reader) => countyPage(reader, id))),
    ...records
      .all("officers")
      .map(({ officer_id: id }) => pageWithFigures(officers.page(id), (reader) => officerPage(reader, id))),
    ...records
      .all("people")
      .map(({ person_id: id }) => pageWithFigures(people.page(id), (reader) => personPage(reader, id))),
    pageWithFigures(ADDRESSES.style, (reader) => stylePage(reader).page),
    {
      address: ADDRESSES.data,
      figures: (reader) => [coverageFigure(reader, ADDRESSES.data)],
    },
  ];
}
