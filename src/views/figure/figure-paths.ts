import type { Records } from "../../model/records.ts";
import { pathOf } from "../../site/addresses.ts";
import type { FigureBlock } from "../kit/figure.ts";
import { everyFigure } from "./figures.ts";

/** One path of the routes of figures, without the ending, and the figure there. */
export interface FigurePath {
  readonly params: { readonly figure: string };
  readonly props: { readonly figure: FigureBlock };
}

/** Where the files of every figure stand, below `charts/`. */
export function figurePaths(records: Records): FigurePath[] {
  return everyFigure(records).map((figure) => ({
    params: { figure: [pathOf(figure.page), figure.anchor].filter((part) => part !== "").join("/") },
    props: { figure },
  }));
}
