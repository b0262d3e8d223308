import { element } from "../search/element.ts";
import { WindowedBody } from "../explore/windowed-body.ts";
import type { SqlResult, SqlValue } from "./sql-messages.ts";

const HEAD_ROWS = 1;

function cellContent(value: SqlValue): Node {
  return value === null
    ? element("span", { class: "nothing" }, "NULL")
    : document.createTextNode(String(value));
}

function resultRow(row: readonly SqlValue[], place: number): HTMLTableRowElement {
  const cells = row.map((value) =>
    element("td", { class: typeof value === "number" ? "numeric" : null }, cellContent(value)),
  );
  return element("tr", { "aria-rowindex": String(place + HEAD_ROWS + 1) }, ...cells);
}

/** Shows the rows of a result in a place of the page, as a table that scrolls by itself. */
export function showResult(place: Element, { columns, rows }: SqlResult, caption: string): void {
  const isNumeric = (place: number) => rows.some((row) => typeof row[place] === "number");
  const heads = columns.map((name, place) =>
    element("th", { scope: "col", class: isNumeric(place) ? "numeric" : null }, name),
  );
  const title = element("caption", { id: "sql-result" }, caption);
  const head = element("thead", {}, element("tr", { "aria-rowindex": "1" }, ...heads));
  const table = element("table", { "aria-rowcount": String(rows.length + HEAD_ROWS) }, title, head);
  const scroll = element("section", { class: "scroll", "aria-labelledby": title.id, tabindex: "0" }, table);
  place.append(scroll);
  new WindowedBody(table, scroll, resultRow).show(rows);
}
