import type { DataTable } from "../views/kit/table.ts";

/** So many rows of the table of a figure stand on its page at most; its file has all of them. */
const MOST_ROWS = 200;

/** The table of a figure as it stands on its page: of a long one the first rows. */
export function tableOnPage(table: DataTable): DataTable {
  return table.rows.length <= MOST_ROWS ? table : { ...table, rows: table.rows.slice(0, MOST_ROWS) };
}
