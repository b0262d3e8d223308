import type { Dataset } from "../../model/dataset.ts";
import { LANGUAGES, type Language } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, pathOf } from "../../site/addresses.ts";
import { figureIn, type FigureBlock } from "../kit/figure.ts";
import { figurePages, type FigurePage } from "./figures.ts";

/** Where a figure stands; the figure itself is made when its file is written. */
export interface FigurePlace {
  readonly language: Language;
  readonly page: FigurePage;
  readonly anchor: string;
  /** Whether other sites may show it in a frame. */
  readonly framed: boolean;
}

/** One path of the routes of figures, without the ending, and the place of the figure there. */
export interface FigurePath {
  readonly params: { readonly figure: string };
  readonly props: FigurePlace;
}

/** Found once for each dataset and kept: three routes have the same paths, and finding them takes every page. */
const PATHS = new WeakMap<Dataset, readonly FigurePath[]>();

/**
 * Where the files of every figure stand, below `charts/`: in every language, the examples in one.
 * @param isWanted whether the figures of the page at a path are to be found; a part of the site asks for its own
 */
export function figurePaths(
  records: Records,
  isWanted: (path: string) => boolean = () => true,
): FigurePath[] {
  const kept = PATHS.get(records.dataset);
  // A list of its own for each route: the builder notes in it where it found what.
  if (kept !== undefined) return [...kept];
  const found = LANGUAGES.flatMap((language) =>
    figurePages(records)
      .filter(({ address }) => language === records.language || address !== ADDRESSES.style)
      .filter(({ address }) => isWanted(pathOf(inLanguage(address, language))))
      .flatMap((page) => pathsOn(page, records.in(language))),
  );
  PATHS.set(records.dataset, found);
  return [...found];
}

function pathsOn(page: FigurePage, records: Records): FigurePath[] {
  const { language } = records;
  return page
    .figures(records)
    .map((block) => figureIn(language, block))
    .map(({ page: address, anchor, frame }) => ({
      params: { figure: [pathOf(address), anchor].filter((part) => part !== "").join("/") },
      props: { language, page, anchor, framed: frame !== null },
    }));
}

/** The figures of the page that was asked for last: the figures of a page are written one after the other. */
let last: {
  readonly page: FigurePage;
  readonly records: Records;
  readonly blocks: readonly FigureBlock[];
} | null = null;

/** Makes the figure at a place. @throws Error if there is none */
export function figureAt(records: Records, { language, page, anchor }: FigurePlace): FigureBlock {
  const reader = records.in(language);
  if (last?.page !== page || last.records.language !== language || last.records.dataset !== records.dataset)
    last = { page, records: reader, blocks: page.figures(reader) };
  const found = last.blocks.find((block) => block.anchor === anchor);
  if (found === undefined) throw new Error(`no figure ${anchor} on ${page.address}`);
  return figureIn(language, found);
}
