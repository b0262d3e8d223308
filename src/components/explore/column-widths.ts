import type { ExplorerColumn } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";

/** How wide a column is, in rem, by what stands in it: widths that do not depend on the rows that happen to be drawn. */
function widthOf({ filter, target, namedBy }: ExplorerColumn): number {
  switch (filter) {
    case "number":
      return 9;
    case "date":
      return 13;
    case "set":
      return 11;
    case "text":
      return target === undefined && namedBy === undefined ? 20 : 15;
  }
}

/** The columns of a table with their widths, and the width of the table. */
export function columnWidths(columns: readonly ExplorerColumn[]): {
  readonly group: HTMLTableColElement;
  readonly total: string;
} {
  const widths = columns.map(widthOf);
  const group = element("colgroup");
  for (const width of widths) {
    const column = element("col");
    column.style.width = `${width}rem`;
    group.append(column);
  }
  return { group, total: `${widths.reduce((sum, width) => sum + width, 0)}rem` };
}
