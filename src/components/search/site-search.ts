/// <reference types="vite/client" />
import { browserWords } from "../../messages/browser.ts";
import { NAME_BOX } from "../../messages/browser/name-box.ts";
import { element } from "./element.ts";
import { loadNames } from "./load-names.ts";
import { loadStyles } from "./load-styles.ts";
import { nameOptions } from "./name-options.ts";
import { NOBODY } from "./names-found.ts";
import type { NamesSearch } from "./names-search.ts";
import styles from "./options.css?url";

/**
 * The search box of the header: offers names while a reader types. Without this script the form leads to the search
 * page. Nothing is loaded before the box has the focus.
 */
class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  readonly #words = browserWords(NAME_BOX);
  #list = element("div", {
    role: "listbox",
    id: "site-search-names",
    "aria-label": this.#words.list,
    hidden: "",
  });
  #status = element("span", { role: "status", class: "visually-hidden" });

  connectedCallback(): void {
    const input = this.querySelector("input");
    const form = this.querySelector("form");
    if (!input || !form) return;
    this.#input = input;
    for (const [attribute, value] of Object.entries({
      role: "combobox",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-controls": this.#list.id,
    }))
      input.setAttribute(attribute, value);
    form.append(this.#list, this.#status);
    input.addEventListener("focus", () => void this.#load());
    input.addEventListener("input", () => {
      // The list is still of what stood here before: the key that enters must not take a name of it.
      this.#choose(undefined);
      void this.#load();
    });
    input.addEventListener("keydown", (event) => {
      this.#onKey(event);
    });
    // A press on a name must not take the focus away before the click.
    this.#list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
  }

  async #load(): Promise<void> {
    try {
      const [names] = await Promise.all([loadNames(this.dataset.names ?? ""), loadStyles(styles)]);
      await this.#show(names);
    } catch {
      this.#close();
    }
  }

  async #show(names: NamesSearch): Promise<void> {
    const query = this.#input.value.trim();
    const found = query === "" ? NOBODY : await names.find(query);
    // While parts of the names were on their way, the reader may have typed on.
    if (query !== this.#input.value.trim()) return;
    if (query === "" || document.activeElement !== this.#input) {
      this.#close();
      return;
    }
    const { results = "" } = this.dataset;
    const { options, status } = nameOptions(found, query, results, this.#words);
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent = status;
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent = "";
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = !this.#list.hidden;
    const active = this.#active;
    if (event.key === "Escape" && open) this.#close();
    else if (event.key === "Enter" && open && active) active.click();
    else if (event.key === "ArrowDown" && !open) void this.#load();
    else if (event.key === "ArrowDown" && open) this.#move(1);
    else if (event.key === "ArrowUp" && open) this.#move(-1);
    else return;
    event.preventDefault();
  }

  /** Makes the next option active; past either end the box itself is, then the other end. */
  #move(step: 1 | -1): void {
    const active = this.#active;
    const options = [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
    const from = active === null ? (step === 1 ? -1 : options.length) : options.indexOf(active);
    this.#choose(options[from + step]);
  }

  get #active(): HTMLElement | null {
    return this.#list.querySelector("[aria-selected=true]");
  }

  /** Makes an option active, or the box itself. */
  #choose(option: HTMLElement | undefined): void {
    this.#active?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}

customElements.define("site-search", SiteSearch);
