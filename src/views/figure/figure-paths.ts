import { LANGUAGES, type Language } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, pathOf } from "../../site/addresses.ts";
import type { NotedFigure } from "../../site/notes/notes-file.ts";
import { figureIn, type FigureBlock } from "../kit/figure.ts";
import { figurePages, type FigurePage } from "./figures.ts";

/** Where a figure stands, and whether other sites may show it in a frame; it is made when its file is written. */
export interface FigurePlace extends NotedFigure {
  readonly language: Language;
  readonly page: FigurePage;
}

/** One path of the routes of figures, without the ending, and the place of the figure there. */
export interface FigurePath {
  readonly params: { readonly figure: string };
  readonly props: FigurePlace;
}

/** Found once for each record and kept: three routes have the same paths, and finding them takes every page. */
const PATHS = new WeakMap<Records, readonly FigurePath[]>();

/** Which figures are looked for, and how. */
export type FigureChoice = [isWanted?: (path: string) => boolean, search?: FigureSearch];

/** Finds the figures on the page at a path, or knows them from before. */
type FigureSearch = (path: string, find: () => readonly NotedFigure[]) => readonly NotedFigure[];

/**
 * Where the files of every figure stand, below `charts/`: in every language, the examples in one.
 * @param which whether the figures of the page at a path are to be found, as a part of the site asks for its own; and
 * what finds those that are not known from an earlier build
 */
export function figurePaths(
  records: Records,
  ...[isWanted = () => true, search = (_, find) => find()]: FigureChoice
): FigurePath[] {
  const kept = PATHS.get(records);
  // A list of its own for each route: the builder notes in it where it found what.
  if (kept !== undefined) return [...kept];
  const found = LANGUAGES.flatMap((language) =>
    figurePages(records)
      .filter(({ address }) => language === records.language || address !== ADDRESSES.style)
      .map((page) => ({ page, path: pathOf(inLanguage(page.address, language)) }))
      .filter(({ path }) => isWanted(path))
      .flatMap(({ page, path }) =>
        search(path, () => figuresOn(page, records.in(language))).map((figure) => ({
          params: { figure: path === "" ? figure.anchor : `${path}/${figure.anchor}` },
          props: { language, page, ...figure },
        })),
      ),
  );
  PATHS.set(records, found);
  return [...found];
}

function figuresOn(page: FigurePage, records: Records): readonly NotedFigure[] {
  return page.figures(records).map(({ anchor, frame }) => ({ anchor, framed: frame !== null }));
}

/** The figures of the page that was asked for last: the figures of a page are written one after the other. */
let last: {
  readonly page: FigurePage;
  readonly language: Language;
  readonly records: Records;
  readonly blocks: readonly FigureBlock[];
} | null = null;

/** Makes the figure at a place. @throws Error if there is none */
export function figureAt(records: Records, { language, page, anchor }: FigurePlace): FigureBlock {
  if (last?.page !== page || last.language !== language || last.records !== records)
    last = { page, language, records, blocks: page.figures(records.in(language)) };
  const found = last.blocks.find((block) => block.anchor === anchor);
  if (found === undefined) throw new Error(`no figure ${anchor} on ${page.address}`);
  return figureIn(language, found);
}
