import type { Language } from "../../model/language.ts";
import type { Address } from "../../site/addresses.ts";
import type { Choices } from "./choices.ts";
import type { Line, Tag } from "./inline.ts";

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

/** A cell of words. */
export function cell(...line: Line): Cell {
  return { line };
}

/** A cell that sorts by another value than its words. */
export function sortedCell(sort: string | number, ...line: Line): Cell {
  return { line, sort };
}
