import type { ListRows } from "../../views/list/list-rows.ts";
import { element } from "../search/element.ts";
import type { ListState, SortedRows } from "./list-state.ts";
import type { PageRows } from "./page-rows.ts";
import { WholeList } from "./whole-list.ts";

/** How many rows are drawn at once: more than a screen has, fewer than would be felt. */
const PORTION = 60;

/** All rows of a long list, of which only so many are in the page as a reader has come to. */
export class WholeRows implements SortedRows {
  readonly size: number;
  readonly #list: WholeList;
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  readonly #ofPage: PageRows;
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #more: HTMLButtonElement;
  #fitting: Uint32Array = new Uint32Array();
  #drawn = 0;

  constructor(
    rows: ListRows,
    table: HTMLTableElement,
    body: HTMLTableSectionElement,
    ofPage: PageRows,
    moreWords: string,
  ) {
    this.#list = new WholeList(rows);
    this.size = this.#list.size;
    this.#table = table;
    this.#body = body;
    this.#ofPage = ofPage;
    this.#heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
    this.#more = element("button", { type: "button", hidden: "" }, moreWords);
    this.#more.addEventListener("click", () => {
      this.#draw();
    });
    table.after(this.#more);
    // What comes next is drawn before a reader has scrolled to the end.
    new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting) && this.#drawn > 0) this.#draw();
      },
      { rootMargin: "600px" },
    ).observe(this.#more);
  }

  show(state: ListState): Promise<number> {
    const asOnPage = state.words.length === 0 && state.sort === null;
    for (const [column, head] of this.#heads.entries())
      head.hidden = !asOnPage && !this.#list.columns.includes(column);
    this.#fitting = asOnPage ? new Uint32Array() : this.#list.fitting(state);
    this.#drawn = 0;
    if (asOnPage) this.#ofPage.restore();
    else this.#body.replaceChildren();
    this.#table.classList.toggle("whole", !asOnPage);
    this.#draw();
    return Promise.resolve(asOnPage ? this.size : this.#fitting.length);
  }

  #draw(): void {
    const next = [...this.#fitting.subarray(this.#drawn, this.#drawn + PORTION)];
    this.#body.append(...next.map((row) => this.#rowOf(row)));
    this.#drawn += next.length;
    this.#more.hidden = this.#drawn >= this.#fitting.length;
  }

  #rowOf(row: number): HTMLTableRowElement {
    const cells = this.#list.columns.map((column, index) => {
      const { text, language } = this.#list.cell(row, column);
      if (index === 0)
        return element(
          "th",
          { scope: "row" },
          element("a", { href: this.#list.href(row), lang: language }, text),
        );
      const head = this.#heads[column];
      const numeric = head?.classList.contains("numeric") === true;
      return element(
        "td",
        {
          class: numeric ? "numeric" : null,
          "data-label": head?.textContent.trim() ?? "",
          lang: language,
        },
        text,
      );
    });
    return element("tr", {}, ...cells);
  }
}

/** Loads all rows of the list of which a table shows a part. Rejects if that fails. */
export async function loadWholeRows(
  address: string,
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  ofPage: PageRows,
  moreWords: string,
): Promise<WholeRows> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new WholeRows((await response.json()) as ListRows, table, body, ofPage, moreWords);
}
