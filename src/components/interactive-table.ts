import { browserWords, pageLanguage } from "../messages/browser.ts";
import { TABLE } from "../messages/browser/table.ts";
import type { ListState, SortedRows } from "./list/list-state.ts";
import { PageRows } from "./list/page-rows.ts";
import { shownWords } from "./list/shown-words.ts";
import { onceDone } from "./once-done.ts";
import { painted } from "./painted.ts";
import { comparedWords } from "./search/compared.ts";
import { element } from "./search/element.ts";

/**
 * Adds sorting by column and filtering by text to a table marked `data-interactive`. Where the table shows a part of a
 * long list, `data-rows` leads to all of its rows, which are loaded on first use, or on a later one where that failed.
 */
class InteractiveTable extends HTMLElement {
  readonly #words = browserWords(TABLE);
  readonly #status = element("span", { role: "status" });
  readonly #input = element("input", { type: "search", autocomplete: "off" });
  #state: ListState = { words: [], sort: null };
  #ofPage!: PageRows;
  /** The rows of the whole list; of the page alone, where the others cannot be had. */
  #load!: () => Promise<SortedRows>;

  connectedCallback(): void {
    const table = this.querySelector("table");
    const body = table?.tBodies[0];
    if (this.dataset.interactive === undefined || !table || !body) return;
    const ofPage = (this.#ofPage = new PageRows(body, pageLanguage()));
    const { rows } = this.dataset;
    const whole = onceDone(async (): Promise<SortedRows> => {
      if (rows === undefined) return ofPage;
      const { loadWholeRows } = await import("./list/whole-rows.ts");
      return loadWholeRows(rows, table, body, ofPage, this.#words.more);
    });
    this.#load = () => whole().catch(() => ofPage);
    this.#addFilter(rows === undefined ? this.#words.filter : this.#words.filterAll);
    for (const [column, head] of table.querySelectorAll("thead th").entries()) this.#addSorter(head, column);
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
    const ofPageOnly = this.dataset.rows !== undefined && rows === this.#ofPage;
    const words = shownWords(state, { shown, all: rows.size, ofPageOnly }, this.#words);
    this.#status.textContent = words === "" ? "" : ` ${words}`;
    this.#pager?.toggleAttribute("hidden", !ofPageOnly && (state.words.length > 0 || state.sort !== null));
  }
}

customElements.define("interactive-table", InteractiveTable);
