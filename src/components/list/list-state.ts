/** What a reader wants to see of a list. */
export interface ListState {
  /** The words that a row must have, as they are compared. */
  readonly words: readonly string[];
  /** The column by which the rows are sorted, by its number; `null` for the order of the page. */
  readonly sort: { readonly column: number; readonly ascending: boolean } | null;
}

/** Rows that can be filtered and sorted. */
export interface SortedRows {
  /** How many there are in all. */
  readonly size: number;
  /** Shows the rows of a state. Resolves with their number; rejects where they cannot be loaded. */
  show(state: ListState): Promise<number>;
}
