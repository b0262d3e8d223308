import { compared } from "../search/compared.ts";
import type { ListState, SortedRows } from "./list-state.ts";

/** The rows that stand on the page. */
export class PageRows implements SortedRows {
  readonly #body: HTMLTableSectionElement;
  readonly #rows: readonly HTMLTableRowElement[];
  readonly #collator: Intl.Collator;
  #texts: readonly string[] | undefined;
  #shownSort: ListState["sort"] = null;

  constructor(body: HTMLTableSectionElement, language: string) {
    this.#body = body;
    this.#rows = [...body.rows];
    this.#collator = new Intl.Collator(language, { numeric: true });
  }

  get size(): number {
    return this.#rows.length;
  }

  show({ words, sort }: ListState): Promise<number> {
    if (sort !== this.#shownSort) this.#body.append(...this.#sorted(sort));
    this.#shownSort = sort;
    this.#texts ??= this.#rows.map((row) => compared(row.textContent));
    const fitting = this.#texts.map((text) => words.every((word) => text.includes(word)));
    for (const [index, row] of this.#rows.entries()) row.hidden = fitting[index] !== true;
    return Promise.resolve(fitting.filter(Boolean).length);
  }

  /** Puts the rows back as they stood, all of them and nothing else. */
  restore(): void {
    this.#body.replaceChildren(...this.#rows);
    for (const row of this.#rows) row.hidden = false;
    this.#shownSort = null;
  }

  #sorted(sort: ListState["sort"]): readonly HTMLTableRowElement[] {
    if (sort === null) return this.#rows;
    const keyed = this.#rows.map((row) => ({ row, key: sortValue(row, sort.column) }));
    const sorted = keyed.sort((a, b) => this.#collator.compare(a.key, b.key)).map(({ row }) => row);
    return sort.ascending ? sorted : sorted.reverse();
  }
}

function sortValue(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent ?? "";
}
