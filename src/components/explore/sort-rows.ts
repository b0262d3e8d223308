import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerIndex, ExplorerTable } from "../../views/explore/explorer-index.ts";
import { cellText } from "./cell-words.ts";
import type { Sorting } from "./explorer-state.ts";
import type { Row } from "./row.ts";

/** The rows in the order of a column: numbers by size, all else by what a reader sees; empty cells last, either way. */
export function sortRows(
  rows: readonly Row[],
  sorting: Sorting | null,
  table: ExplorerTable,
  index: ExplorerIndex,
  words: ExplorerWords,
): readonly Row[] {
  const column = table.columns.find(({ name }) => name === sorting?.column);
  if (sorting === null || column === undefined) return rows;
  const collator = new Intl.Collator(words.locale, { numeric: true });
  const direction = sorting.descending ? -1 : 1;
  const keyed = rows.map((row) => ({
    row,
    value: row[column.name],
    text: cellText(column, row, index, words),
  }));
  return keyed
    .sort((a, b) => {
      if (a.text === "" || b.text === "") return Number(a.text === "") - Number(b.text === "");
      if (typeof a.value === "number" && typeof b.value === "number") return direction * (a.value - b.value);
      return direction * collator.compare(a.text, b.text);
    })
    .map(({ row }) => row);
}
