import type { Language } from "../../model/language.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Address } from "../../site/addresses.ts";
import type { FigureBlock } from "./figure.ts";
import type { Inline, Line } from "./inline.ts";
import type { Pager } from "./pager.ts";
import type { QuoteBlock, Statements } from "./statements.ts";
import type { DataTable } from "./table.ts";

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

/** The sections that have something in them. */
export function sectionsOf(...sections: readonly (Section | null)[]): readonly Section[] {
  return sections.filter((section) => section !== null && section.blocks.length > 0) as Section[];
}
