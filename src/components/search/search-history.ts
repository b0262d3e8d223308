import { writeState, type SearchState } from "./search-state.ts";

/** Why a search is made: the address says so, the reader paused in typing, pressed the button, or chose filters. */
export type SearchCause = "address" | "pause" | "button" | "filters";

/**
 * Keeps searches in the history of the page. The words that a reader types have one entry, from the first pause to the
 * button: the search before them stays on the way back.
 */
export class SearchHistory {
  /** Whether the present entry is of words that a reader is typing. */
  #isTyped = false;

  /** Keeps a search in the address, in the present entry or in a new one. */
  keep(state: SearchState, cause: SearchCause): void {
    const address = location.pathname + writeState(state);
    const isOther = address !== location.pathname + location.search;
    const goesOn = this.#isTyped && (cause === "pause" || cause === "button");
    if (isOther && cause !== "address" && !goesOn) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#isTyped = cause === "pause" && (isOther || goesOn);
  }
}
