import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { Language } from "../../model/language.ts";
import type { ExplorerColumn } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";
import type { ExplorerState } from "./explorer-state.ts";

/** What the head of the table asks for. */
export interface HeadActions {
  readonly onSort: (column: string) => void;
  readonly onFilter: (column: string, text: string) => void;
}

/**
 * The head of the table: a button to sort by each column, and below it a field to filter it.
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
  return element("thead", {}, element("tr", {}, ...names), element("tr", { class: "filters" }, ...fields));
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
  { name, label }: ExplorerColumn,
  state: ExplorerState,
  actions: HeadActions,
  words: ExplorerWords,
): Node {
  const input = element("input", {
    type: "search",
    "aria-label": words.filterBy(label),
    placeholder: words.filter,
    size: "8",
    autocomplete: "off",
    value: state.filters[name] ?? "",
  });
  input.addEventListener("input", () => {
    actions.onFilter(name, input.value);
  });
  return element("td", {}, input);
}

/** Says on the head of a column whether the rows are in its order. */
export function showSorting(head: HTMLElement, { sorting }: ExplorerState): void {
  if (sorting === null || sorting.column !== head.dataset.column) head.removeAttribute("aria-sort");
  else head.setAttribute("aria-sort", sorting.descending ? "descending" : "ascending");
}
