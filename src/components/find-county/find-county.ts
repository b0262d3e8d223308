import { browserWords } from "../../messages/browser.ts";
import { FIND_COUNTY } from "../../messages/browser/find-county.ts";
import { painted } from "../painted.ts";
import { findCounties } from "./county-match.ts";
import { element } from "../search/element.ts";
import { countyOptions } from "./county-options.ts";
import { listedCounties, type ListedCounty } from "./listed-county.ts";

/** The keys that mean the list for what is typed, whether it is there already or not. */
const KEYS_OF_LIST = new Set(["ArrowDown", "ArrowUp", "Enter", "Escape"]);

/**
 * The box in which a reader types a county, borough or city: a combobox with a list (WAI-ARIA Authoring Practices,
 * "Editable Combobox With List Autocomplete"). It offers what the list on the page holds, and loads nothing.
 */
class FindCounty extends HTMLElement {
  readonly #words = browserWords(FIND_COUNTY);
  #counties: readonly ListedCounty[] = [];
  #input!: HTMLInputElement;
  readonly #list = element("div", {
    role: "listbox",
    id: "find-county-list",
    "aria-label": this.#words.list,
    hidden: "",
  });
  #status!: HTMLElement;
  /** What was typed or pressed last, while the list does not show it yet. */
  #awaited: symbol | null = null;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (!input || !status) return;
    [this.#input, this.#status] = [input, status];
    this.#counties = listedCounties(this);
    for (const [attribute, value] of Object.entries({
      role: "combobox",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-controls": this.#list.id,
    }))
      input.setAttribute(attribute, value);
    input.after(this.#list);
    for (const type of ["input", "click"]) input.addEventListener(type, () => void this.#showSoon());
    input.addEventListener("keydown", (event) => {
      this.#onKey(event);
    });
    // A press on a county must not take the focus away before the click.
    this.#list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    input.addEventListener("blur", () => {
      this.#close();
    });
  }

  /** Shows the list when what was typed or pressed is on the screen; of several in a row the last alone. */
  async #showSoon(): Promise<void> {
    const own = (this.#awaited = Symbol());
    await painted();
    if (own === this.#awaited) this.#show();
  }

  #show(): void {
    this.#awaited = null;
    const query = this.#input.value.trim();
    const { matches, similar } = findCounties(this.#counties, query);
    const { counties, similar: alike, count, offered, none } = this.#words;
    this.#list.replaceChildren(...countyOptions(matches));
    this.#list.hidden = matches.length === 0;
    this.#input.setAttribute("aria-expanded", String(matches.length > 0));
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent =
      matches.length === 0
        ? none(query, this.dataset.covered ?? "")
        : offered(count(matches.length, similar ? alike : counties));
  }

  #close(): void {
    this.#awaited = null;
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent = "";
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.#awaited !== null && KEYS_OF_LIST.has(event.key)) this.#show();
    const open = !this.#list.hidden;
    // A closed list holds what was offered before.
    const active = open ? this.#list.querySelector<HTMLElement>("[aria-selected=true]") : null;
    if (event.key === "Escape") this.#onEscape(open);
    else if (event.key === "Enter") this.#onEnter(active);
    else if (event.key === "ArrowDown" && !open) this.#show();
    else if (event.key === "ArrowDown" && !event.altKey) this.#move(active, 1);
    else if (event.key === "ArrowUp" && open) this.#move(active, -1);
    else return;
    event.preventDefault();
  }

  /** Closes the list; where it is closed, clears the box. */
  #onEscape(open: boolean): void {
    if (!open) this.#input.value = "";
    this.#close();
  }

  /** Goes to the active county, or to the only one that is offered. */
  #onEnter(active: HTMLElement | null): void {
    if (this.#list.hidden) this.#show();
    const options = this.#list.querySelectorAll<HTMLElement>("[role=option]");
    if (active !== null) active.click();
    else if (options.length === 1) options[0]?.click();
  }

  /** Makes the next option active; past either end the box itself is, then the other end. */
  #move(active: HTMLElement | null, step: 1 | -1): void {
    const options = [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
    const from = active === null ? (step === 1 ? -1 : options.length) : options.indexOf(active);
    const next = options[from + step];
    active?.setAttribute("aria-selected", "false");
    next?.setAttribute("aria-selected", "true");
    next?.scrollIntoView({ block: "nearest" });
    if (next) this.#input.setAttribute("aria-activedescendant", next.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}

customElements.define("find-county", FindCounty);
