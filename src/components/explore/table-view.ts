import type { ExplorerWords } from "../../messages/browser/explorer.ts";
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
  readonly #words: ExplorerWords;
  readonly #more: HTMLElement;
  #fitting: readonly Row[] = [];
  #drawn = 0;

  constructor(
    table: ExplorerTable,
    rows: readonly Row[],
    index: ExplorerIndex,
    state: ExplorerState,
    actions: HeadActions,
    words: ExplorerWords,
  ) {
    this.#table = table;
    this.#rows = rows;
    this.#index = index;
    this.#words = words;
    this.#more = actionButton(words.moreRows, () => {
      this.#draw();
    });
    this.#columns = shownColumns(state, table);
    this.#head = tableHead(this.#columns, index.language, state, actions, words);
    const caption = element("caption", { id: "explorer-caption", lang: index.language ?? null }, table.title);
    const grid = element("table", {}, caption, this.#head, this.#body);
    const named = { class: "scroll", "aria-labelledby": caption.id, tabindex: "0" };
    const scroll = element("section", named, grid);
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
    const fitting = filterRows(this.#rows, state.filters, this.#table, this.#index, this.#words);
    this.#fitting = sortRows(fitting, state.sorting, this.#table, this.#index, this.#words);
    this.#body.replaceChildren();
    this.#drawn = 0;
    this.#draw();
    for (const head of this.#head.querySelectorAll<HTMLElement>("[data-column]")) showSorting(head, state);
    const counts = { fitting: fitting.length, all: this.#rows.length };
    this.#status.textContent = statusWords(state, this.#table, counts, this.#words);
  }

  #draw(): void {
    const next = this.#fitting.slice(this.#drawn, this.#drawn + STEP);
    this.#body.append(...bodyRows(this.#columns, next, this.#index, this.#words));
    this.#drawn += next.length;
    this.#more.hidden = this.#drawn >= this.#fitting.length;
  }
}
