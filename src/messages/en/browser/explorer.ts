import type { Noun } from "../../kit/noun.ts";

const ROWS: Noun = { one: "row", other: "rows" };
const ENTRIES: Noun = { one: "entry", other: "entries" };

/** What the table explorer says. */
export const EXPLORER = {
  notLoaded: "The tables could not be loaded. The files below hold the same rows.",
  controls: "What is shown",
  table: "Table",
  columns: "Columns shown",
  chooseColumns: "Choose columns",
  clearFilters: "Clear the filters",
  save: { csv: "Save as CSV", json: "Save as JSON" },
  moreRows: "Show more rows",
  noRow: "No row fits these filters.",
  filter: "Filter",
  filterBy: (column: string) => `Filter by ${column}`,

  /** What stands where a cell of the file is empty: not known, or it does not apply. */
  nothing: "none given",
  yes: "yes",
  no: "no",

  rows: ROWS,
  entries: ENTRIES,
  fitting: (fitting: string, rows: string) => `${fitting} of ${rows} fit the filters`,
  seen: (rows: string, order: string) => `${rows}, ${order}.`,
  unsorted: "in the order of the file",
  sorted: (column: string, descending: boolean) =>
    `sorted by ${column}, ${descending ? "descending" : "ascending"}`,
};
