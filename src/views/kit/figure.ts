import type { Chart } from "../../charts/draw.ts";
import type { Language } from "../../model/language.ts";
import { ADDRESSES, inLanguage, type Address } from "../../site/addresses.ts";
import type { DataTable } from "./table.ts";
import type { Line } from "./inline.ts";

/** The formats in which a figure is offered. */
type FigureFormat = "csv" | "svg" | "png";

/** What a view says about a figure. */
export interface FigureContent {
  /** Anchor, unique on the page; the files of the figure are named after it. */
  readonly anchor: string;
  readonly title: string;
  /** What the picture shows, in one sentence. */
  readonly finding: Line;
  /** What a reader would see, for those who do not. */
  readonly description: string;
  readonly chart: Chart;
  /** What is not drawn, and why. */
  readonly notes?: readonly Line[];
  /** The same rows as a table. */
  readonly table: DataTable;
  /** Whether the table is shown at once and not behind a disclosure. */
  readonly tableShown?: boolean;
  /** Where the numbers are from. */
  readonly source: Line;
}

/** A chart with its words, its table and its files. */
export interface FigureBlock extends FigureContent {
  readonly kind: "figure";
  readonly notes: readonly Line[];
  readonly tableShown: boolean;
  /** That the table has only the first of its rows, and where all of them are. */
  readonly cut?: string;
  /** The page on which it stands. */
  readonly page: Address;
  readonly files: Readonly<Record<FigureFormat, Address>>;
  /** The figure as other sites show it in a frame; `null` for examples. */
  readonly frame: Address | null;
}

/** A figure of a page, with its whole table. */
export function figure(page: Address, content: FigureContent): FigureBlock {
  return { kind: "figure", notes: [], tableShown: false, ...content, ...placeOf(page, content.anchor) };
}

/** The figure on the page in a language, with the files in that language. */
export function figureIn(language: Language, block: FigureBlock): FigureBlock {
  return { ...block, ...placeOf(inLanguage(block.page, language), block.anchor) };
}

function placeOf(page: Address, anchor: string): Pick<FigureBlock, "page" | "files" | "frame"> {
  const file = (format: FigureFormat) => ADDRESSES.chart(page, anchor, format);
  return {
    page,
    files: { csv: file("csv"), svg: file("svg"), png: file("png") },
    frame: page === ADDRESSES.style ? null : ADDRESSES.embed.chart(page, anchor),
  };
}
