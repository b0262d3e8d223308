import type { ExplorerColumn, ExplorerIndex, ExplorerTable } from "../../views/explore/explorer-index.ts";
import { codesOf, codesText, offeredCodes } from "./filters/code-set.ts";

/** By which column rows are sorted. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** What a reader has chosen; it stands in the address of the page. */
export interface ExplorerState {
  readonly table: string;
  /** The columns shown, in the order of the table; `null` for those that are shown at first. */
  readonly columns: readonly string[] | null;
  /** `null` for the order of the file. */
  readonly sorting: Sorting | null;
  /** Column → what its cells must hold; never an empty text. */
  readonly filters: Readonly<Record<string, string>>;
}

const FILTER = "filter.";

/** A table as it is first shown. */
export function firstState(table: string): ExplorerState {
  return { table, columns: null, sorting: null, filters: {} };
}

/** The columns that a state shows, in the order of the table. */
export function shownColumns(state: ExplorerState, table: ExplorerTable): ExplorerTable["columns"] {
  const { columns } = state;
  return table.columns.filter(({ name, shown }) => (columns === null ? shown : columns.includes(name)));
}

/** The state as a query string, with its question mark. */
export function queryOf(state: ExplorerState): string {
  const query = new URLSearchParams({ table: state.table });
  if (state.columns !== null) query.set("columns", state.columns.join(","));
  if (state.sorting !== null) query.set("sort", (state.sorting.descending ? "-" : "") + state.sorting.column);
  for (const [column, text] of Object.entries(state.filters)) query.set(FILTER + column, text);
  return `?${query.toString()}`;
}

/** The state that a query string tells; what it names and does not exist is passed over. */
export function stateOf(queryString: string, { tables, first }: ExplorerIndex): ExplorerState {
  const query = new URLSearchParams(queryString);
  const asked = query.get("table");
  const table = tables.find(({ name }) => name === asked) ?? tables.find(({ name }) => name === first);
  const all = table?.columns ?? [];
  const names = all.map(({ name }) => name);
  const chosen = query.get("columns")?.split(",") ?? [];
  const columns = names.filter((name) => chosen.includes(name));
  const filters = all
    .map((column) => [column.name, filterOf(column, query.get(FILTER + column.name) ?? "")] as const)
    .filter(([, text]) => text !== "");
  return {
    table: table?.name ?? first,
    columns: columns.length === 0 ? null : columns,
    sorting: sortingOf(query.get("sort"), names),
    filters: Object.fromEntries(filters),
  };
}

/** The filter of a column without the codes that it does not have, which no row could fit. */
function filterOf(column: ExplorerColumn, text: string): string {
  if (column.filter !== "set") return text;
  const offered = offeredCodes(column);
  return codesText(codesOf(text).filter((code) => offered.includes(code)));
}

function sortingOf(text: string | null, names: readonly string[]): Sorting | null {
  const column = text?.replace(/^-/, "") ?? "";
  return names.includes(column) ? { column, descending: text !== column } : null;
}
