import type { Qualifier } from "../../../model/vocabulary/batches.ts";
import type { Noun } from "../../kit/noun.ts";
import { QUALIFIER_WORDS } from "../qualifiers.ts";

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
  noRow: "No row fits these filters.",
  filter: "Filter",
  filterBy: (column: string) => `Filter by ${column}`,
  /** The ends of a range of numbers or dates. */
  from: "from",
  to: "to",
  filterFrom: (column: string) => `${column}, from`,
  filterTo: (column: string) => `${column}, to`,
  /** The choice among the codes of a column. */
  any: "any",
  chosen: (chosen: string, all: string) => `${chosen} of ${all}`,
  chooseValues: (column: string, chosen: string) => `Filter by ${column}: ${chosen}`,
  dateHint: "YYYY-MM-DD",

  /** What stands where a cell of the file is empty: not known, or it does not apply. */
  nothing: "none given",
  yes: "yes",
  no: "no",

  rows: ROWS,
  entries: ENTRIES,
  fitting: (fitting: string, rows: string) => `${fitting} of ${rows} fit the filters`,
  /** After the rows that fit: filters that stand on no column in sight. */
  hidden: (columns: string) => ` (also by columns not shown: ${columns})`,
  seen: (rows: string, order: string) => `${rows}, ${order}.`,
  unsorted: "in the order of the file",
  sorted: (column: string, descending: boolean) =>
    `sorted by ${column}, ${descending ? "descending" : "ascending"}`,

  /** What the rows that are shown add up to. */
  totals: {
    heading: "Totals of the rows shown",
    none: "Nothing here may be added up.",
    sums: {
      requested: "Convictions requested",
      moved: "Convictions moved",
      announced_only: "Of those moved, announced only",
      vacated: "Convictions vacated",
      people: "People, in batches not counted in convictions",
      cases: "Cases, in batches not counted in convictions",
    },
    /** A number in a reader’s form, with its qualifier. */
    amount: (qualifier: Qualifier, number: string) => QUALIFIER_WORDS[qualifier] + number,
    from: (rows: string) => `(from ${rows})`,
    without: (rows: string) => `; ${rows} without a number, so that it is a lower bound`,
    leftOut: "In no total:",
    reason: (rows: string, reason: string) => `${rows}: ${reason}`,
    reasons: {
      share: "an officer’s share, which is a part of its batch",
      "not-used": "disputed, an earlier running count, or a count of something else",
      inside: "of a batch that is counted inside another",
      "not-moved": "of a batch that was requested and not moved",
      "counted-in-convictions": "people or cases of a batch that is counted in convictions",
      describes: "officers, felonies and the like, which describe a batch",
      "several-officers":
        "shares of several officers, in which one conviction may stand more than once; filter by one officer",
      overlap: "numbers that overlap, are sums already, or are not in use",
    },
  },
};
