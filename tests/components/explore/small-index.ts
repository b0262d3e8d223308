import type { Row, Value } from "../../../src/components/explore/row.ts";
import type { ExplorerIndex, ExplorerTable } from "../../../src/views/explore/explorer-index.ts";

/** A table with a column of each sort. */
export const SHARES: ExplorerTable = {
  name: "shares",
  title: "Shares",
  description: "One share.",
  rows: "/data/downloads/shares.json",
  columns: [
    { name: "officer_id", label: "Officer", numeric: false, filter: "text", target: "officers", shown: true },
    { name: "value", label: "Number", numeric: true, filter: "number", shown: true },
    {
      name: "status",
      label: "Status",
      numeric: false,
      filter: "set",
      terms: { granted: "Granted in full" },
      shown: true,
    },
    { name: "subject_type", label: "Kind", numeric: false, filter: "text", shown: true },
    {
      name: "subject_id",
      label: "About",
      numeric: false,
      filter: "text",
      namedBy: { column: "subject_type", tables: { county: "counties" } },
      shown: true,
    },
    { name: "source_ids", label: "Sources", numeric: false, filter: "text", target: "sources", shown: true },
    { name: "said_on", label: "Said on", numeric: false, filter: "date", shown: true },
    { name: "note", label: "Note", numeric: false, filter: "text", shown: true },
    { name: "share_id", label: "Share id", numeric: false, filter: "text", shown: false },
  ],
};

/** An index of two tables. */
export const INDEX: ExplorerIndex = {
  tables: [{ ...SHARES, name: "other" }, SHARES],
  first: "shares",
  names: {
    officers: { "jose-diaz": "José Díaz", "a-b": "Ann Be" },
    counties: { "kings-ny": "Brooklyn, New York" },
    sources: { s1: "Paper" },
  },
  pages: { officers: "/base/officers/" },
  batches: {},
};

/** A row of the table; what is not given is empty. */
export function shareRow(values: Row): Row {
  const empty = SHARES.columns.map(({ name }) => [name, name === "source_ids" ? [] : null] as const);
  return { ...Object.fromEntries<Value>(empty), ...values };
}
