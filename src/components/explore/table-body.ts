import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerColumn, ExplorerIndex } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";
import { cellNode } from "./cell-node.ts";
import { cellWords } from "./cell-words.ts";
import type { Row } from "./row.ts";

/** The rows of the table, or that none fits. */
export function bodyRows(
  columns: readonly ExplorerColumn[],
  rows: readonly Row[],
  index: ExplorerIndex,
  words: ExplorerWords,
): readonly HTMLTableRowElement[] {
  if (rows.length === 0) {
    const cell = element("td", { colspan: String(columns.length) }, words.noRow);
    return [element("tr", {}, cell)];
  }
  return rows.map((row) =>
    element(
      "tr",
      {},
      ...columns.map((column, position) => {
        const content = cellNode(cellWords(column, row, index, words), words);
        const kind = column.numeric ? "numeric" : null;
        return position === 0
          ? element("th", { scope: "row", class: kind }, content)
          : element("td", { class: kind }, content);
      }),
    ),
  );
}
