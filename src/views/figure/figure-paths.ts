import { LANGUAGES } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, pathOf } from "../../site/addresses.ts";
import { figureIn, type FigureBlock } from "../kit/figure.ts";
import { everyFigure } from "./figures.ts";

/** One path of the routes of figures, without the ending, and the figure there. */
export interface FigurePath {
  readonly params: { readonly figure: string };
  readonly props: { readonly figure: FigureBlock };
}

/** Where the files of every figure stand, below `charts/`: in every language, the examples in one. */
export function figurePaths(records: Records): FigurePath[] {
  return LANGUAGES.flatMap((language) => {
    const figures = everyFigure(records.in(language)).map((figure) => figureIn(language, figure));
    return figures
      .filter(({ page }) => language === records.language || page !== ADDRESSES.style)
      .map((figure) => ({
        params: { figure: [pathOf(figure.page), figure.anchor].filter((part) => part !== "").join("/") },
        props: { figure },
      }));
  });
}
