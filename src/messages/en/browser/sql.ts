import type { Noun } from "../../kit/noun.ts";

const ROWS: Noun = { one: "row", other: "rows" };

/** What the field for questions in SQL says. */
export const SQL = {
  query: "Query",
  keys: "Ctrl and Enter (⌘ and Enter) run it. The database can be read, not changed.",
  run: "Run the query",
  stop: "Stop",
  fromAddress: "The query comes from the address of this page. Read it, then run it.",
  loading: "Loading SQLite and the database…",
  running: "The query is running…",
  stopped:
    "The query was stopped, and its program with it. The next query loads the database again from the browser’s store.",
  notLoaded: "SQLite or the database could not be loaded. The file itself can be downloaded below.",
  /** Before the words of SQLite, which are in English. */
  refused: "SQLite refuses the query:",
  rows: ROWS,
  time: (milliseconds: string) => `${milliseconds} ms`,
  found: (rows: string, time: string) => `${rows}, in ${time}.`,
  cut: (most: string, time: string) =>
    `The first ${most} rows, in ${time}; there are more. LIMIT or WHERE makes the answer shorter.`,
  result: (rows: string) => `Result: ${rows}`,
  save: "Save as CSV",
  permalink: "Permanent link to this query",
};
