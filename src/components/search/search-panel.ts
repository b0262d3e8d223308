import { browserWords, pageLanguage } from "../../messages/browser.ts";
import { SEARCH } from "../../messages/browser/search.ts";
import { FACET_FILE } from "../../model/build/facet-file.ts";
import { painted } from "../painted.ts";
import { loadFacets } from "./facets.ts";
import { FilterForm } from "./filter-form.ts";
import { loadNames } from "./load-names.ts";
import { NOBODY } from "./names-found.ts";
import type { NamesSearch } from "./names-search.ts";
import { nothingFound } from "./nothing-found.ts";
import { pageSection } from "./page-section.ts";
import { PageSearch } from "./page-search.ts";
import { loadPagefind, searchAllParts } from "./pagefind.ts";
import { peopleOf, peopleSection } from "./people-section.ts";
import { SearchHistory, type SearchCause } from "./search-history.ts";
import { readState, writeState, type SearchState } from "./search-state.ts";
import { foundSentence, nothingSentence } from "./search-wording.ts";

const PAUSE_IN_TYPING = 200;

/** The search page: names and pages, filters, the state in the address. */
class SearchPanel extends HTMLElement {
  readonly #words = browserWords(SEARCH);
  #names!: NamesSearch;
  #pages!: PageSearch;
  #filters!: FilterForm;
  readonly #history = new SearchHistory();
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.value = readState(location.search).query;
    this.#start().catch(() => {
      this.#part(".search-found").hidden = false;
      this.#status.textContent = this.#words.notLoaded;
    });
  }

  get #input(): HTMLInputElement {
    return this.#part("input");
  }

  get #status(): HTMLElement {
    return this.#part(".search-status");
  }

  #part(selector: "input"): HTMLInputElement;
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`the search page has no ${selector}`);
    return found;
  }

  async #start(): Promise<void> {
    const { names = "", bundle = "", base = "" } = this.dataset;
    const [search, pagefind, facets] = await Promise.all([
      loadNames(names),
      loadPagefind({ bundle, base }),
      loadFacets(`${bundle}${FACET_FILE}`),
    ]);
    await searchAllParts(pagefind, { bundle, base }, facets.parts);
    this.#names = search;
    this.#pages = new PageSearch(pagefind, facets, pageLanguage());
    const filters = this.#pages.filters();
    this.#filters = new FilterForm(this.#part(".search-filters"), filters, this.#words, () => {
      void this.#search("filters");
    });
    this.#filters.choose(readState(location.search).chosen);
    this.#part(".search-found").hidden = false;
    this.#listen();
    await this.#search("address");
  }

  #listen(): void {
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.#search("pause"), PAUSE_IN_TYPING);
    });
    this.#part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      void this.#search("button");
    });
    window.addEventListener("popstate", () => {
      const state = readState(location.search);
      // A link within the page comes here too: what was found stays.
      if (writeState(state) === writeState(this.#asked())) return;
      this.#input.value = state.query;
      this.#filters.choose(state.chosen);
      void this.#search("address");
    });
  }

  /** What is typed and ticked. */
  #asked(): SearchState {
    return { query: this.#input.value.trim(), chosen: this.#filters.chosen() };
  }

  /** Searches for what is typed and ticked, and keeps it in the address. */
  async #search(cause: SearchCause): Promise<void> {
    const run = ++this.#run;
    const state = this.#asked();
    this.#history.keep(state, cause);
    try {
      await this.#show(state, run);
    } catch {
      if (run !== this.#run) return;
      // What an earlier search found would stand under the words of this one.
      this.#part(".search-lists-of-results").replaceChildren();
      this.#status.textContent = this.#words.partNotLoaded;
    }
  }

  async #show(state: SearchState, run: number): Promise<void> {
    await painted();
    if (run !== this.#run) return;
    const named = state.query === "" ? NOBODY : await this.#names.find(state.query);
    const people = peopleOf(state.chosen, named);
    const found = await this.#pages.find(state.query, state.chosen);
    const counts = {
      people: people.entries.length,
      pages: found.pages.length,
      sources: found.sources.length,
      similar: people.similar,
    };
    const nothing = counts.people + counts.pages + counts.sources === 0;
    const size = nothing ? this.#pages.size() : 0;
    const parts = nothing
      ? await nothingFound(state, this.#names, this.#pages, this.#words)
      : [
          ...peopleSection(people, this.#words),
          ...(await pageSection("pages", found.pages, this.#words)),
          ...(await pageSection("sources", found.sources, this.#words)),
        ];
    if (run !== this.#run) return;
    this.#filters.show(found.counts);
    this.#part(".search-lists-of-results").replaceChildren(...parts);
    this.#status.textContent = nothing
      ? nothingSentence(state, { names: this.#names.size, pages: size }, this.#words)
      : foundSentence(state, counts, this.#words);
  }
}

customElements.define("search-panel", SearchPanel);
