import { browserWords, pageLanguage } from "../messages/browser.ts";
import { TABLE } from "../messages/browser/table.ts";
import type { ListState, SortedRows } from "./list/list-state.ts";
import { PageRows } from "./list/page-rows.ts";
import { painted } from "./painted.ts";
import { comparedWords } from "./search/compared.ts";
import { element } from "./search/element.ts";

/**
 * Adds sorting by column and filtering by text to a table marked `data-interactive`. Where the table shows a part of a
 * long list, `data-rows` leads to all of its rows, which are loaded on first use.
 */
class InteractiveTable extends HTMLElement {
  readonly #words = browserWords(TABLE);
  readonly #status = element("span", { role: "status" });
  readonly #input = element("input", { type: "search", autocomplete: "off" });
  #state: ListState = { words: [], sort: null };
  #load!: () => Promise<SortedRows>;

  connectedCallback(): void {
    const table = this.querySelector("table");
    const body = table?.tBodies[0];
    if (this.dataset.interactive === undefined || !table || !body) return;
    const ofPage = Promise.resolve(new PageRows(body, pageLanguage()));
    const { rows } = this.dataset;
    this.#load = rows === undefined ? () => ofPage : once(() => this.#wholeOr(ofPage, rows, table, body));
    this.#addFilter(rows === undefined ? this.#words.filter : this.#words.filterAll);
    for (const [column, head] of table.querySelectorAll("thead th").entries()) this.#addSorter(head, column);
  }

  async #wholeOr(
    ofPage: Promise<SortedRows>,
    address: string,
    table: HTMLTableElement,
    body: HTMLTableSectionElement,
  ): Promise<SortedRows> {
    try {
      const { loadWholeRows } = await import("./list/whole-rows.ts");
      return await loadWholeRows(address, table, body, this.#words.more);
    } catch {
      return ofPage;
    }
  }

  #addFilter(label: string): void {
    this.prepend(
      element("div", { class: "filter" }, element("label", {}, `${label} `, this.#input), this.#status),
    );
    this.#input.addEventListener("focus", () => void this.#load());
    this.#input.addEventListener("input", () => {
      void this.#show({ ...this.#state, words: comparedWords(this.#input.value) });
    });
  }

  #addSorter(head: Element, column: number): void {
    const button = element("button", { type: "button", class: "sorter" });
    button.append(...(head.firstElementChild?.childNodes ?? []));
    head.firstElementChild?.replaceWith(button);
    button.addEventListener("click", () => {
      const ascending = head.getAttribute("aria-sort") !== "ascending";
      for (const other of this.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      void this.#show({ ...this.#state, sort: { column, ascending } });
    });
  }

  /** The way to the other pages of the list, which follows the table and its program. */
  get #pager(): Element | null {
    const next = this.nextElementSibling;
    const after = next?.localName === "script" ? next.nextElementSibling : next;
    return after?.matches(".pager") === true ? after : null;
  }

  async #show(state: ListState): Promise<void> {
    this.#state = state;
    const [rows] = await Promise.all([this.#load(), painted()]);
    // While the rows were on their way, the reader may have wanted something else.
    if (state !== this.#state) return;
    const shown = await rows.show(state);
    this.#status.textContent =
      state.words.length === 0 ? "" : ` ${this.#words.shown(String(shown), String(rows.size))}`;
    this.#pager?.toggleAttribute("hidden", state.words.length > 0 || state.sort !== null);
  }
}

/** The same work, done once. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let done: Promise<Value> | undefined;
  return () => (done ??= work());
}

customElements.define("interactive-table", InteractiveTable);
