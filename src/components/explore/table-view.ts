import type { ExplorerColumn, ExplorerIndex, ExplorerTable } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";
import { actionButton } from "./controls.ts";
import { shownColumns, type ExplorerState } from "./explorer-state.ts";
import { filterRows } from "./filter-rows.ts";
import type { Row } from "./row.ts";
import { sortRows } from "./sort-rows.ts";
import { statusWords } from "./status-words.ts";
import { bodyRows } from "./table-body.ts";
import { showSorting, tableHead, type HeadActions } from "./table-head.ts";

/** How many rows are drawn at once. */
const STEP = 200;

/** The table on the page: its head is drawn once, its rows anew for every filter and order. */
export class TableView {
  readonly place: HTMLElement;
  readonly #table: ExplorerTable;
  readonly #rows: readonly Row[];
  readonly #index: ExplorerIndex;
  readonly #columns: readonly ExplorerColumn[];
  readonly #head: HTMLElement;
  readonly #body = element("tbody");
  readonly #status = element("p", { role: "status", class: "explorer-status" });
  readonly #more = actionButton("Show more rows", () => {
    this.#draw();
  });
  #fitting: readonly Row[] = [];
  #drawn = 0;

  constructor(
    table: ExplorerTable,
    rows: readonly Row[],
    index: ExplorerIndex,
    state: ExplorerState,
    actions: HeadActions,
  ) {
    this.#table = table;
    this.#rows = rows;
    this.#index = index;
    this.#columns = shownColumns(state, table);
    this.#head = tableHead(this.#columns, state, actions);
    const grid = element("table", {}, element("caption", {}, table.title), this.#head, this.#body);
    const scroll = element("section", { class: "scroll", "aria-label": table.title, tabindex: "0" }, grid);
    this.place = element("div", {}, this.#status, scroll, this.#more);
  }

  /** The columns shown, by name. */
  get columns(): readonly string[] {
    return this.#columns.map(({ name }) => name);
  }

  /** The rows that fit the filters, in order: what is saved. */
  get fitting(): readonly Row[] {
    return this.#fitting;
  }

  /** Shows the rows of a state. */
  show(state: ExplorerState): void {
    const fitting = filterRows(this.#rows, state.filters, this.#table, this.#index);
    this.#fitting = sortRows(fitting, state.sorting, this.#table, this.#index);
    this.#body.replaceChildren();
    this.#drawn = 0;
    this.#draw();
    for (const head of this.#head.querySelectorAll<HTMLElement>("[data-column]")) showSorting(head, state);
    const counts = { fitting: fitting.length, all: this.#rows.length };
    this.#status.textContent = statusWords(state, this.#table, counts);
  }

  #draw(): void {
    const next = this.#fitting.slice(this.#drawn, this.#drawn + STEP);
    this.#body.append(...bodyRows(this.#columns, next, this.#index));
    this.#drawn += next.length;
    this.#more.hidden = this.#drawn >= this.#fitting.length;
  }
}
