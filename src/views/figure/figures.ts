import type { Records } from "../../model/records.ts";
import { homePage } from "../home-page.ts";
import type { FigureBlock } from "../kit/figure.ts";
import type { Page } from "../kit/page.ts";

/** The figures that stand on a page, in their order. */
export function figuresOf(page: Page): readonly FigureBlock[] {
  return page.sections.flatMap((section) => section.blocks).filter((block) => block.kind === "figure");
}

/** Every page of a kind that has figures. */
function* pagesWithFigures(records: Records): Generator<Page> {
  yield homePage(records);
}

/** Every figure of the site. */
export function everyFigure(records: Records): readonly FigureBlock[] {
  return [...pagesWithFigures(records)].flatMap(figuresOf);
}
