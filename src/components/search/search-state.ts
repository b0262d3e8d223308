import type { ChosenFilters } from "./facets.ts";

/** The filters, in the order in which they are shown. */
export const FILTERS = ["type", "county", "agency", "status", "year"] as const;

export type Filter = (typeof FILTERS)[number];

/** What is searched for; the address of the page keeps it. */
export interface SearchState {
  readonly query: string;
  readonly chosen: ChosenFilters;
}

/** Reads the state from the part of an address after `?`. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = FILTERS.map((name) => [name, parameters.getAll(name)] as const);
  return {
    query: parameters.get("q")?.trim() ?? "",
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** The part of the address that keeps the state: `?q=franco&type=Officer`, or nothing. */
export function writeState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams(query === "" ? [] : [["q", query]]);
  for (const name of FILTERS) for (const value of chosen[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
