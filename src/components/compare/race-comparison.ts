import { browserWords } from "../../messages/browser.ts";
import { COMPARISON } from "../../messages/browser/comparison.ts";
import {
  isChosen,
  queryOf,
  shownCandidates,
  shownDemands,
  stateOf,
  type ComparisonOptions,
  type ComparisonState,
  type Order,
} from "./comparison-state.ts";
import { painted } from "../painted.ts";
import { showChoice } from "./show-choice.ts";
import { shownInWords } from "./shown-words.ts";

/**
 * Lets a reader choose candidates and demands of a race and their order. Without script, or before it runs, everything is
 * shown in the order of the page; the address keeps the choice.
 */
class RaceComparison extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", () => {
      // The box is seen ticked before the page is arranged anew.
      void painted().then(() => {
        this.#show(this.#chosen());
      });
    });
    this.querySelector("button")?.addEventListener("click", () => {
      const everything: ComparisonState = { candidates: [], demands: [], order: "alphabetical" };
      this.#check(everything);
      this.#show(everything);
      this.querySelector("summary")?.focus();
    });
    addEventListener("popstate", () => {
      const state = stateOf(location.search, this.#options());
      if (queryOf(state, "") === queryOf(this.#chosen(), "")) return;
      this.#check(state);
      this.#show(state);
    });
    // A browser may have kept the boxes of an earlier visit; the address says what holds.
    const state = stateOf(location.search, this.#options());
    this.#check(state);
    if (isChosen(state)) this.#show(state);
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll("input")];
  }

  #orders(): Readonly<Record<Order, readonly string[]>> {
    return JSON.parse(this.dataset.orders ?? "{}") as Record<Order, readonly string[]>;
  }

  /** What there is to choose from; the candidates also where there are too few for boxes. */
  #options(): ComparisonOptions {
    const demands = this.#boxes().filter(({ name }) => name === "demands");
    return { candidates: this.#orders().alphabetical, demands: demands.map(({ value }) => value) };
  }

  /** What the boxes say. */
  #chosen(): ComparisonState {
    const checked = this.#boxes().filter((box) => box.checked);
    const chosen = (group: string) => checked.filter(({ name }) => name === group).map(({ value }) => value);
    return {
      candidates: chosen("candidates"),
      demands: chosen("demands"),
      order: chosen("order").includes("shuffled") ? "shuffled" : "alphabetical",
    };
  }

  #check({ candidates, demands, order }: ComparisonState): void {
    const chosen = [...candidates, ...demands, order];
    for (const box of this.#boxes()) box.checked = chosen.includes(box.value);
  }

  #show(state: ComparisonState): void {
    const options = this.#options();
    const candidates = shownCandidates(state, options);
    showChoice(this.closest("article") ?? document.body, {
      candidates,
      demands: shownDemands(state, options),
      order: this.#orders()[state.order],
      isAlphabetical: state.order === "alphabetical",
      isSelection: candidates.size < options.candidates.length,
    });
    const reset = this.querySelector("button");
    if (reset) reset.hidden = !isChosen(state);
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = shownInWords(browserWords(COMPARISON), state, options);
    history.replaceState(null, "", `${location.pathname}${queryOf(state, location.search)}${location.hash}`);
  }
}

customElements.define("race-comparison", RaceComparison);
