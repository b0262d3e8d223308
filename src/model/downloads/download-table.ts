import type { ColumnKind } from "../column.ts";
import type { Dataset } from "../dataset.ts";
import type { TableName } from "../table-name.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** One value of a row: a list may be empty, everything else may be unknown. */
export type DownloadValue = string | number | boolean | null | readonly string[];

/** One row: column name → value. */
export type DownloadRow = Readonly<Record<string, DownloadValue>>;

/** One column of a table that can be downloaded; a computed table may also hold a yes or no. */
export interface DownloadColumn {
  readonly kind: ColumnKind | "yes-no";
  /** One sentence for the dictionary. */
  readonly meaning: string;
  /** Whether the cell is never empty. */
  readonly required: boolean;
  readonly target?: TableName;
  readonly vocabulary?: Vocabulary;
  /** Since which edition it is in the files, where that is not the first one. */
  readonly since?: string;
}

/** One table that can be downloaded, as it was typed or as it was computed. */
export interface DownloadTable<Rows extends Iterable<DownloadRow> = Iterable<DownloadRow>> {
  /** The name of its files, without ending. */
  readonly name: string;
  /** The name for a reader. */
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  /** Whether it follows from other tables; nothing in it was typed. */
  readonly computed: boolean;
  /** The columns that together identify a row. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, DownloadColumn>>;
  /** Its rows, in a stable order; of a table of very many, each is made as it is asked for, and can be gone through again. */
  readonly rows: (dataset: Dataset) => Rows;
}

/** A table whose rows are held all at once. */
export type HeldTable = DownloadTable<readonly DownloadRow[]>;

/** A column that says yes or no. */
export function yesNo(meaning: string): DownloadColumn {
  return { kind: "yes-no", meaning, required: true };
}
