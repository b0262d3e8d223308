import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerTable } from "../../views/explore/explorer-index.ts";
import { shownColumns, type ExplorerState } from "./explorer-state.ts";

/** What is seen, in a sentence: for the eye, and read out when it changes. */
export function statusWords(
  state: ExplorerState,
  table: ExplorerTable,
  counts: { readonly fitting: number; readonly all: number },
  words: ExplorerWords,
): string {
  const rows = words.count(counts.all, words.rows);
  const filtered = Object.keys(state.filters).length > 0;
  const fitting = words.fitting(words.number(counts.fitting), rows) + hiddenWords(state, table, words);
  return words.seen(filtered ? fitting : rows, orderWords(state, table, words));
}

/** Names the filters of columns that are not shown: nothing else on the page tells of them. */
function hiddenWords(state: ExplorerState, table: ExplorerTable, words: ExplorerWords): string {
  const shown = shownColumns(state, table);
  const hidden = table.columns.filter((column) => column.name in state.filters && !shown.includes(column));
  return hidden.length === 0 ? "" : words.hidden(hidden.map(({ label }) => label).join(", "));
}

function orderWords({ sorting }: ExplorerState, table: ExplorerTable, words: ExplorerWords): string {
  const column = table.columns.find(({ name }) => name === sorting?.column);
  if (sorting === null || column === undefined) return words.unsorted;
  return words.sorted(column.label, sorting.descending);
}
