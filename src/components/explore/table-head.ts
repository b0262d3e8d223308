import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { Language } from "../../model/language.ts";
import type { ExplorerColumn } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";
import { filterControl } from "./filters/filter-control.ts";
import type { ExplorerState } from "./explorer-state.ts";

/** What the head of the table asks for. */
export interface HeadActions {
  readonly onSort: (column: string) => void;
  readonly onFilter: (column: string, text: string) => void;
}

/**
 * The head of the table: a button to sort by each column, and below it what filters it.
 * @param language the language of the names of the columns where it is not that of the page
 */
export function tableHead(
  columns: readonly ExplorerColumn[],
  language: Language | undefined,
  state: ExplorerState,
  actions: HeadActions,
  words: ExplorerWords,
): HTMLTableSectionElement {
  const names = columns.map((column) => sortHead(column, language, state, actions));
  const fields = columns.map((column) => filterCell(column, state, actions, words));
  return element(
    "thead",
    {},
    element("tr", { "aria-rowindex": "1" }, ...names),
    element("tr", { "aria-rowindex": "2", class: "filters" }, ...fields),
  );
}

function sortHead(
  { name, label, numeric }: ExplorerColumn,
  language: Language | undefined,
  state: ExplorerState,
  actions: HeadActions,
): Node {
  const button = element("button", { type: "button", class: "sorter", lang: language ?? null }, label);
  button.addEventListener("click", () => {
    actions.onSort(name);
  });
  const head = element(
    "th",
    { scope: "col", "data-column": name, class: numeric ? "numeric" : null },
    button,
  );
  showSorting(head, state);
  return head;
}

function filterCell(
  column: ExplorerColumn,
  state: ExplorerState,
  actions: HeadActions,
  words: ExplorerWords,
): Node {
  const { name } = column;
  const control = filterControl(column, {
    filter: state.filters[name] ?? "",
    words,
    onChange: (filter) => {
      actions.onFilter(name, filter);
    },
  });
  return element("td", {}, control);
}

/** Says on the head of a column whether the rows are in its order. */
export function showSorting(head: HTMLElement, { sorting }: ExplorerState): void {
  if (sorting === null || sorting.column !== head.dataset.column) head.removeAttribute("aria-sort");
  else head.setAttribute("aria-sort", sorting.descending ? "descending" : "ascending");
}
