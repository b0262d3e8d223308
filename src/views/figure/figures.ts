import type { Records } from "../../model/records.ts";
import { batchPage } from "../batch-page.ts";
import { countyListPage } from "../county-list-page.ts";
import { countyPage } from "../county-page.ts";
import { coverageFigure } from "../data/coverage-figure.ts";
import { homePage } from "../home-page.ts";
import { officerPage } from "../officer-page.ts";
import { personPage } from "../person-page.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { stylePage } from "../style-page.ts";
import type { FigureBlock } from "../kit/figure.ts";
import type { Page } from "../kit/page.ts";

/** The figures that stand on a page, in their order. */
export function figuresOf(page: Page): readonly FigureBlock[] {
  return page.sections.flatMap((section) => section.blocks).filter((block) => block.kind === "figure");
}

/** Every page of a kind that has figures. */
function* pagesWithFigures(records: Records): Generator<Page> {
  yield homePage(records);
  yield countyListPage(records);
  for (const { batch_id } of records.all("batches")) yield batchPage(records, batch_id);
  for (const { county_id } of records.all("counties")) yield countyPage(records, county_id);
  for (const { officer_id } of records.all("officers")) yield officerPage(records, officer_id);
  for (const { person_id } of records.all("people")) yield personPage(records, person_id);
  yield stylePage(records).page;
}

/** Every figure of the site; of the page of the downloads, which needs their sizes, its only one. */
export function everyFigure(records: Records): readonly FigureBlock[] {
  return [...[...pagesWithFigures(records)].flatMap(figuresOf), coverageFigure(records, ADDRESSES.data)];
}
