import { browserWords, pageLanguage } from "../messages/browser.ts";
import { TABLE } from "../messages/browser/table.ts";

/** Adds sorting by column and filtering by text to a table marked `data-interactive`. */
class InteractiveTable extends HTMLElement {
  readonly #words = browserWords(TABLE);

  connectedCallback(): void {
    if (this.dataset.interactive === undefined) return;
    const body = this.querySelector("tbody");
    if (!body) return;
    this.#addFilter(body);
    for (const [index, head] of this.querySelectorAll("thead th").entries())
      this.#addSorter(body, head, index);
  }

  #addFilter(body: HTMLTableSectionElement): void {
    const rows = [...body.rows];
    const texts = rows.map((row) => folded(row.textContent));
    const filter = document.createElement("div");
    const label = document.createElement("label");
    const input = document.createElement("input");
    const status = document.createElement("span");
    filter.className = "filter";
    input.type = "search";
    input.autocomplete = "off";
    status.setAttribute("role", "status");
    label.append(`${this.#words.filter} `, input);
    filter.append(label, status);
    this.prepend(filter);
    input.addEventListener("input", () => {
      const words = folded(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [index, row] of rows.entries()) {
        row.hidden = !words.every((word) => texts[index]?.includes(word));
        if (!row.hidden) shown += 1;
      }
      const seen = this.#words.shown(String(shown), String(rows.length));
      status.textContent = words.length === 0 ? "" : ` ${seen}`;
    });
  }

  #addSorter(body: HTMLTableSectionElement, head: Element, index: number): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sorter";
    button.append(...(head.firstElementChild?.childNodes ?? []));
    head.firstElementChild?.replaceWith(button);
    button.addEventListener("click", () => {
      const ascending = head.getAttribute("aria-sort") !== "ascending";
      for (const other of this.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      const sorted = [...body.rows].sort((a, b) => compare(sortValue(a, index), sortValue(b, index)));
      body.append(...(ascending ? sorted : sorted.reverse()));
    });
  }
}

function folded(text: string | null): string {
  return (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function sortValue(row: HTMLTableRowElement, index: number): string {
  const cell = row.cells[index];
  return cell?.dataset.sort ?? cell?.textContent ?? "";
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, pageLanguage(), { numeric: true });
}

customElements.define("interactive-table", InteractiveTable);
