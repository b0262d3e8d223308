import type { PartialDate } from "../../model/partial-date.ts";
import type { Address } from "../../site/addresses.ts";
import type { FigureBlock } from "./figure.ts";
import type { Line } from "./inline.ts";

/** Paragraphs. */
export interface Prose {
  readonly kind: "prose";
  readonly lines: readonly Line[];
}

/** A bulleted list. */
export interface BulletList {
  readonly kind: "list";
  readonly items: readonly Line[];
}

/** Terms with their details. */
export interface Facts {
  readonly kind: "facts";
  readonly facts: readonly Fact[];
}

/** One term with its details, one line each. */
export interface Fact {
  /** Anchor, unique on the page. */
  readonly anchor?: string;
  readonly term: string;
  /** The page of what the term names. */
  readonly href?: Address;
  readonly details: readonly Line[];
}

/** A large number with what it counts. */
export interface Numbers {
  readonly kind: "numbers";
  readonly numbers: readonly KeyNumber[];
}

/** One large number. */
export interface KeyNumber {
  readonly label: string;
  /** The number with its qualifier in words, or that it is not known. */
  readonly amount: string;
  readonly note: Line;
}

/** A cell; `sort` is the value by which a script sorts, where the words would sort wrongly. */
export interface Cell {
  readonly line: Line;
  readonly sort?: string | number;
}

/** One column of a table. */
export interface Head {
  readonly text: string;
  /** Whether the column holds numbers, which are set flush right. */
  readonly numeric?: boolean;
}

/** One row of a table; the first cell is its head. */
export interface Row {
  /** Anchor of the row, unique on the page. */
  readonly anchor?: string;
  readonly cells: readonly Cell[];
}

/** A table; a script adds sorting and filtering where `interactive`. */
export interface DataTable {
  readonly kind: "table";
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  readonly interactive?: boolean;
}

/** Dated entries, oldest first. */
export interface TimelineBlock {
  readonly kind: "timeline";
  readonly entries: readonly TimelineItem[];
}

/** One dated entry. */
export interface TimelineItem {
  readonly when: string;
  readonly date: PartialDate | null;
  readonly text: Line;
  readonly notes: readonly Line[];
}

/** Somebody's exact words. */
export interface QuoteBlock {
  readonly kind: "quote";
  readonly text: string;
  /** Speaker, date and citation. */
  readonly attribution: Line;
}

/** A few lines of a program, to copy. */
export interface Snippet {
  readonly kind: "snippet";
  /** The name of the language for a reader. */
  readonly language: string;
  readonly text: string;
}

/** Anything a section is made of. */
export type Block =
  Prose | BulletList | Facts | Numbers | DataTable | TimelineBlock | QuoteBlock | Snippet | FigureBlock;

/** One headed part of a page; never empty. */
export interface Section {
  /** Anchor, unique on the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Paragraphs. */
export function prose(...lines: readonly Line[]): Prose {
  return { kind: "prose", lines };
}

/** A cell of words. */
export function cell(...line: Line): Cell {
  return { line };
}

/** A cell that sorts by another value than its words. */
export function sortedCell(sort: string | number, ...line: Line): Cell {
  return { line, sort };
}

/** The sections that have something in them. */
export function sectionsOf(...sections: readonly (Section | null)[]): readonly Section[] {
  return sections.filter((section) => section !== null && section.blocks.length > 0) as Section[];
}
