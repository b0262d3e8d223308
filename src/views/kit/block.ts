import type { Language } from "../../model/language.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Address } from "../../site/addresses.ts";
import type { Choices } from "./choices.ts";
import type { FigureBlock } from "./figure.ts";
import type { Inline, Line, Tag } from "./inline.ts";
import type { Pager } from "./pager.ts";
import type { QuoteBlock, Statements } from "./statements.ts";

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
interface Facts {
  readonly kind: "facts";
  readonly facts: readonly Fact[];
}

/** One term with its details, one line each. */
export interface Fact {
  /** Anchor, unique on the page. */
  readonly anchor?: string;
  readonly term: string;
  /** What follows the term in its place, such as words of the tables. */
  readonly words?: Inline;
  /** The language of the term where it is not that of the page. */
  readonly language?: Language;
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
  /** The language of the text where it is not that of the page. */
  readonly language?: Language;
  /** What the column is about, in full, where `text` is only a short name. */
  readonly note?: Line;
  /** Whether the column holds numbers, which are set flush right. */
  readonly numeric?: boolean;
  /** The demand that the column is about, where readers can choose demands. */
  readonly demand?: string;
  /** Whether the column is too heavy for all rows of a long list at once: a program shows it on the pages alone. */
  readonly onPagesOnly?: boolean;
}

/** One row of a table; the first cell is its head. */
export interface Row {
  /** Anchor of the row, unique on the page. */
  readonly anchor?: string;
  readonly cells: readonly Cell[];
  /** The candidate whose row it is, where readers can choose candidates. */
  readonly candidate?: string;
  /** Whether it counts all candidates, so that it makes no sense beside some of them. */
  readonly countsAll?: boolean;
}

/** A table; a script adds sorting and filtering where `interactive`. */
export interface DataTable {
  readonly kind: "table";
  readonly caption: string;
  /** How the rows are ordered, after the caption; it goes when a reader chooses another order. */
  readonly order?: string;
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  /** Rows that sum up; the first cell of each is its head. */
  readonly foot?: readonly Row[];
  /** The marks in the cells, each with what it means. */
  readonly key?: readonly KeyEntry[];
  readonly interactive?: boolean;
  /** Where all rows of the list are, of which these are a part. */
  readonly whole?: Address;
  /** What a reader can choose to see of this table and of what follows on the page. */
  readonly choices?: Choices;
}

/** A mark with what it means. */
export interface KeyEntry {
  readonly mark: Tag;
  readonly meaning: string;
}

/** Dated entries, oldest first. */
export interface TimelineBlock {
  readonly kind: "timeline";
  readonly entries: readonly TimelineItem[];
}

/** One dated entry. */
export interface TimelineItem {
  readonly when: string;
  /** The language of `when` where it is not that of the page. */
  readonly language?: Language;
  readonly date: PartialDate | null;
  readonly text: Line;
  readonly notes: readonly Line[];
}

/** A few lines of a program, to copy. */
export interface Snippet {
  readonly kind: "snippet";
  /** The name of the language for a reader. */
  readonly language: string;
  readonly text: string;
}

/** Ways into the site, one for each kind of reader. */
export interface Ways {
  readonly kind: "ways";
  readonly ways: readonly Way[];
}

/** Where one kind of reader begins. */
export interface Way {
  /** Anchor, unique on the page. */
  readonly anchor: string;
  readonly heading: string;
  /** A link each, with what is found there. */
  readonly links: readonly Line[];
}

/** Anything a section is made of. */
export type Block =
  | Prose
  | BulletList
  | Facts
  | Numbers
  | DataTable
  | TimelineBlock
  | QuoteBlock
  | Statements
  | Snippet
  | FigureBlock
  | Pager
  | Ways;

/** One headed part of a page; never empty. */
export interface Section {
  /** Anchor, unique on the page. */
  readonly anchor: string;
  readonly heading: string;
  /** The language of the heading where it is not that of the page. */
  readonly language?: Language;
  readonly blocks: readonly Block[];
  /** How much of it is printed where not all is: up to its first table or figure, or nothing. */
  readonly print?: "short" | "omitted";
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
