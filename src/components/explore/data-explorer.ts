import { browserWords } from "../../messages/browser.ts";
import { EXPLORER } from "../../messages/browser/explorer.ts";
import type { ExplorerIndex, ExplorerTable } from "../../views/explore/explorer-index.ts";
import { painted } from "../painted.ts";
import { element } from "../search/element.ts";
import { actionButton, columnPicker, tablePicker } from "./controls.ts";
import { csvOf, jsonOf } from "./export-text.ts";
import { firstState, queryOf, shownColumns, stateOf, type ExplorerState } from "./explorer-state.ts";
import type { Row } from "./row.ts";
import { saveFile } from "./save-file.ts";
import type { HeadActions } from "./table-head.ts";
import { TableView } from "./table-view.ts";

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Any table of the record, filtered, sorted and kept. The address of the page holds the state. */
class DataExplorer extends HTMLElement {
  readonly #words = browserWords(EXPLORER);
  #index: ExplorerIndex | null = null;
  #state: ExplorerState = firstState("");
  #rows: readonly Row[] = [];
  /** The table on the page; `null` while another is on its way, so that nothing is done with the rows of the last one. */
  #view: TableView | null = null;
  /** How many times a table was asked for. */
  #runs = 0;

  connectedCallback(): void {
    addEventListener("popstate", () => {
      // A link within the page comes here too: what is shown stays.
      if (this.#view === null || this.#isElsewhere()) this.#openAddress();
    });
    this.#openAddress();
  }

  /** Whether the address asks for something else than what is shown. */
  #isElsewhere(): boolean {
    return this.#index === null || queryOf(stateOf(location.search, this.#index)) !== queryOf(this.#state);
  }

  /** Shows the table of the address, then does something more; where another was asked for meanwhile, neither. */
  #openAddress(then?: () => void): void {
    const run = ++this.#runs;
    this.#view = null;
    this.#open(run).then(
      () => {
        if (run === this.#runs) then?.();
      },
      () => {
        if (run !== this.#runs) return;
        this.replaceChildren(element("p", { role: "alert" }, this.#words.notLoaded));
      },
    );
  }

  async #open(run: number): Promise<void> {
    this.#index ??= await load<ExplorerIndex>(this.dataset.index ?? "");
    this.#state = stateOf(location.search, this.#index);
    const { table: name } = this.#state;
    const table = this.#index.tables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    const rows = await load<readonly Row[]>(table.rows);
    if (run !== this.#runs) return;
    this.#rows = rows;
    this.#draw(this.#index, table);
  }

  #draw(index: ExplorerIndex, table: ExplorerTable): void {
    const words = this.#words;
    const actions: HeadActions = {
      onSort: (column) => {
        this.#sort(column);
      },
      onFilter: (column, text) => {
        this.#filter(column, text);
      },
    };
    this.#view = new TableView(table, this.#rows, index, this.#state, actions, words);
    const shown = shownColumns(this.#state, table).map(({ name }) => name);
    const controls = element(
      "div",
      { class: "controls", role: "group", "aria-label": words.controls },
      tablePicker(index, table.name, words, (name) => {
        this.#change(name);
      }),
      actionButton(words.clearFilters, () => {
        this.#clear();
      }),
      actionButton(words.save.csv, () => {
        this.#save("csv");
      }),
      actionButton(words.save.json, () => {
        this.#save("json");
      }),
      columnPicker(table.columns, index.language, shown, words, (columns, changed) => {
        this.#choose(index, table, columns, changed);
      }),
    );
    const note = element("p", { class: "note", lang: index.language ?? null }, table.description);
    this.replaceChildren(controls, note, this.#view.place);
    this.#view.show(this.#state);
  }

  #clear(): void {
    if (this.#view === null) return;
    this.#keep({ filters: {} });
    this.#view.redrawHead(this.#state);
    this.#view.show(this.#state);
  }

  #choose(index: ExplorerIndex, table: ExplorerTable, columns: readonly string[], changed: string): void {
    if (this.#view === null) return;
    this.#keep({ columns });
    this.#draw(index, table);
    this.querySelector("details.columns")?.setAttribute("open", "");
    this.querySelector<HTMLInputElement>(`details.columns input[value="${changed}"]`)?.focus();
  }

  #keep(change: Partial<ExplorerState>): void {
    this.#state = { ...this.#state, ...change };
    history.replaceState(null, "", queryOf(this.#state));
  }

  #change(name: string): void {
    history.pushState(null, "", queryOf(firstState(name)));
    this.#openAddress(() => {
      // The picker was drawn anew; a reader who went elsewhere meanwhile stays there.
      if (document.activeElement === document.body)
        this.querySelector<HTMLElement>(".picker select")?.focus();
    });
  }

  #sort(column: string): void {
    if (this.#view === null) return;
    const { sorting } = this.#state;
    const descending = sorting?.column === column && !sorting.descending;
    this.#keep({ sorting: { column, descending } });
    void this.#show();
  }

  #filter(column: string, text: string): void {
    if (this.#view === null) return;
    const { [column]: _, ...others } = this.#state.filters;
    this.#keep({ filters: text.trim() === "" ? others : { ...others, [column]: text } });
    void this.#show();
  }

  /** Shows the rows of the present state after the frame that shows what was typed or pressed, once for several keys. */
  async #show(): Promise<void> {
    const state = this.#state;
    await painted();
    if (state === this.#state) this.#view?.show(state);
  }

  #save(format: "csv" | "json"): void {
    if (this.#view === null) return;
    const { columns, fitting } = this.#view;
    const name = `${this.#state.table}-selection.${format}`;
    if (format === "csv") saveFile(name, "text/csv;charset=utf-8", csvOf(columns, fitting));
    else saveFile(name, "application/json", jsonOf(columns, fitting));
  }
}

customElements.define("data-explorer", DataExplorer);
