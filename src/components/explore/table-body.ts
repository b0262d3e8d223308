import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerColumn, ExplorerIndex } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";
import { cellNode } from "./cell-node.ts";
import { cellWords } from "./cell-words.ts";
import type { Row } from "./row.ts";

/** The rows of the head: names and filters. They count among the rows that a screen reader is told of. */
export const HEAD_ROWS = 2;

/** One row of the table; `place` is its place among those that are shown, from 0. */
export function bodyRow(
  columns: readonly ExplorerColumn[],
  row: Row,
  place: number,
  index: ExplorerIndex,
  words: ExplorerWords,
): HTMLTableRowElement {
  const cells = columns.map((column, position) => {
    const content = cellNode(cellWords(column, row, index, words), words);
    const kind = column.numeric ? "numeric" : null;
    return position === 0
      ? element("th", { scope: "row", class: kind }, content)
      : element("td", { class: kind }, content);
  });
  return element("tr", { "aria-rowindex": String(place + HEAD_ROWS + 1) }, ...cells);
}
