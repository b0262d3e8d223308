import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerTable } from "../../views/explore/explorer-index.ts";
import type { ExplorerState } from "./explorer-state.ts";

/** What is seen, in a sentence: for the eye, and read out when it changes. */
export function statusWords(
  state: ExplorerState,
  table: ExplorerTable,
  counts: { readonly fitting: number; readonly all: number },
  words: ExplorerWords,
): string {
  const rows = words.count(counts.all, words.rows);
  const filtered = Object.keys(state.filters).length > 0;
  const seen = filtered ? words.fitting(words.number(counts.fitting), rows) : rows;
  return words.seen(seen, orderWords(state, table, words));
}

function orderWords({ sorting }: ExplorerState, table: ExplorerTable, words: ExplorerWords): string {
  const column = table.columns.find(({ name }) => name === sorting?.column);
  if (sorting === null || column === undefined) return words.unsorted;
  return words.sorted(column.label, sorting.descending);
}
