import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerColumn, ExplorerIndex, ExplorerTable } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";
import { CellTexts } from "./cell-texts.ts";
import { columnWidths } from "./column-widths.ts";
import { shownColumns, type ExplorerState } from "./explorer-state.ts";
import { filterRows } from "./filter-rows.ts";
import type { Row } from "./row.ts";
import { sortRows } from "./sort-rows.ts";
import { statusWords } from "./status-words.ts";
import { bodyRow, HEAD_ROWS } from "./table-body.ts";
import { showSorting, tableHead, type HeadActions } from "./table-head.ts";
import { sumsOf } from "./totals/sums.ts";
import { totalsNote } from "./totals/totals-note.ts";
import { WindowedBody } from "./windowed-body.ts";

/** The table on the page: its head is drawn once, its rows anew for every filter and order. */
export class TableView {
  readonly place: HTMLElement;
  readonly #table: ExplorerTable;
  readonly #rows: readonly Row[];
  readonly #index: ExplorerIndex;
  readonly #columns: readonly ExplorerColumn[];
  readonly #actions: HeadActions;
  readonly #words: ExplorerWords;
  readonly #texts: CellTexts;
  readonly #grid: HTMLTableElement;
  readonly #body: WindowedBody<Row>;
  readonly #status = element("p", { role: "status", class: "explorer-status" });
  readonly #noRow: HTMLElement;
  readonly #totals = element("section", { class: "totals", "aria-labelledby": "explorer-totals" });
  #head: HTMLElement;
  #fitting: readonly Row[] = [];

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
    this.#actions = actions;
    this.#words = words;
    this.#texts = new CellTexts(index, words);
    this.#columns = shownColumns(state, table);
    this.#head = tableHead(this.#columns, index.language, state, actions, words);
    this.#noRow = element("p", { class: "no-row" }, words.noRow);
    const caption = element("caption", { id: "explorer-caption", lang: index.language ?? null }, table.title);
    const { group, total } = columnWidths(this.#columns);
    this.#grid = element("table", {}, caption, group, this.#head);
    this.#grid.style.width = total;
    const named = { class: "scroll", "aria-labelledby": caption.id, tabindex: "0" };
    const scroll = element("section", named, this.#grid);
    this.#body = new WindowedBody(this.#grid, scroll, (row, place) =>
      bodyRow(this.#columns, row, place, index, words),
    );
    this.place = element("div", {}, this.#status, scroll, this.#noRow, this.#totals);
  }

  /** The columns shown, by name. */
  get columns(): readonly string[] {
    return this.#columns.map(({ name }) => name);
  }

  /** The rows that fit the filters, in order: what is saved. */
  get fitting(): readonly Row[] {
    return this.#fitting;
  }

  /** Draws the head anew, where filters were changed elsewhere. */
  redrawHead(state: ExplorerState): void {
    const head = tableHead(this.#columns, this.#index.language, state, this.#actions, this.#words);
    this.#head.replaceWith(head);
    this.#head = head;
  }

  /** Shows the rows of a state. */
  show(state: ExplorerState): void {
    const fitting = filterRows(this.#rows, state.filters, this.#table, this.#texts);
    this.#fitting = sortRows(fitting, state.sorting, this.#table, this.#texts);
    this.#body.show(this.#fitting);
    this.#grid.setAttribute("aria-rowcount", String(fitting.length + HEAD_ROWS));
    this.#noRow.hidden = fitting.length > 0;
    for (const head of this.#head.querySelectorAll<HTMLElement>("[data-column]")) showSorting(head, state);
    const counts = { fitting: fitting.length, all: this.#rows.length };
    this.#status.textContent = statusWords(state, this.#table, counts, this.#words);
    this.#showTotals();
  }

  #showTotals(): void {
    const { adds } = this.#table;
    this.#totals.hidden = adds === undefined;
    if (adds === undefined) return;
    this.#totals.replaceChildren(
      ...totalsNote(sumsOf(adds, this.#fitting, this.#index.batches), this.#words),
    );
  }
}
