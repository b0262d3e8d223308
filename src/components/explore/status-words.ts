import type { ExplorerTable } from "../../views/explore/explorer-index.ts";
import type { ExplorerState } from "./explorer-state.ts";

/** What is seen, in a sentence: for the eye, and read out when it changes. */
export function statusWords(
  state: ExplorerState,
  table: ExplorerTable,
  counts: { readonly fitting: number; readonly all: number },
): string {
  const { fitting, all } = counts;
  const rows = `${all.toLocaleString("en-US")} ${all === 1 ? "row" : "rows"}`;
  const filtered = Object.keys(state.filters).length > 0;
  const seen = filtered ? `${fitting.toLocaleString("en-US")} of ${rows} fit the filters` : rows;
  return `${seen}, ${orderWords(state, table)}.`;
}

function orderWords({ sorting }: ExplorerState, table: ExplorerTable): string {
  const column = table.columns.find(({ name }) => name === sorting?.column);
  if (sorting === null || column === undefined) return "in the order of the file";
  return `sorted by ${column.label}, ${sorting.descending ? "descending" : "ascending"}`;
}
