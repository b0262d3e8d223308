import type { Columns } from "../../../src/model/table.ts";
import type { Cell } from "./cell.ts";

/** What the reader needs to know of a CSV file: a table of the record, or a file that the editors keep beside them. */
export interface Sheet {
  readonly name: string;
  readonly key: readonly string[];
  readonly order: readonly string[];
  /** Whether the file may be absent or without rows. */
  readonly optional: boolean;
  readonly columns: Columns;
}

/** The rows of a CSV file, and what stands in each by its number. Rows, texts and cells are made anew each time. */
export interface RawRows extends Iterable<RawRow> {
  readonly length: number;
  readonly lineOf: (row: number) => number;
  /** The cells by column, for reports; a column without a header has none. */
  readonly cellsOf: (row: number) => Readonly<Record<string, Cell>>;
  /** The text of the cell in a column; `undefined` where the row has none. */
  readonly textOf: (row: number, column: string) => string | undefined;
  /** Lets go of the text of the file that is held; it is read again if anything is asked but a line. */
  readonly release: () => void;
}

/** One row as text. */
export interface RawRow {
  /** The rows of the file, and the number of this one. */
  readonly rows: RawRows;
  readonly number: number;
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly text: (column: string) => string | undefined;
  /** Whether the row could be cut into the cells of the header; otherwise no cell can be trusted. */
  readonly sound: boolean;
  /** Columns whose text was reported already. */
  readonly reported: ReadonlySet<string>;
}

/** A CSV file as text. */
export interface RawSheet {
  readonly sheet: Sheet;
  /** The path as an editor sees it. */
  readonly file: string;
  /** `null` where none could be read. */
  readonly rows: RawRows | null;
  /** Whether every row of the file is in `rows`; nothing can be called missing otherwise. */
  readonly complete: boolean;
}
