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

/** The text of a row of a CSV file, and where it stands. */
interface RowText {
  readonly line: number;
  /** The cells by column; a column without a header has none. They are found anew each time: for reports. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** The text of the cell in a column; `undefined` where the row has none. */
  readonly text: (column: string) => string | undefined;
}

/** One row as text. */
export interface RawRow extends RowText {
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
  readonly rows: readonly RawRow[];
  /** Whether every row of the file is in `rows`; nothing can be called missing otherwise. */
  readonly complete: boolean;
}
