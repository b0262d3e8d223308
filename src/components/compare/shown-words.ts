import type { ComparisonWords } from "../../messages/browser/comparison.ts";
import {
  shownCandidates,
  shownDemands,
  type ComparisonOptions,
  type ComparisonState,
} from "./comparison-state.ts";

/** What is shown, in a sentence for every part of the choice. */
export function shownInWords(
  words: ComparisonWords,
  state: ComparisonState,
  options: ComparisonOptions,
): string {
  const { candidates, demands } = options;
  const candidatesShown = shownCandidates(state, options).size;
  return [
    ...(state.candidates.length === 1 ? [words.oneMore] : []),
    words.candidates(words.number(candidatesShown), words.number(candidates.length)),
    ...(demands.length === 0
      ? []
      : [words.demands(words.number(shownDemands(state, options).size), words.number(demands.length))]),
    words.orders[state.order],
  ].join(" ");
}
