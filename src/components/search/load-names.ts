import type { NamesIndex } from "../../views/search/name-entry.ts";
import type { NamesSearch } from "./names-search.ts";

let loading: Promise<NamesSearch> | undefined;

/** Loads the names and the search through them, once, on first use. Rejects if that fails; the next use tries again. */
export function loadNames(address: string): Promise<NamesSearch> {
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<NamesSearch> {
  const [{ NamesSearch }, index] = await Promise.all([import("./names-search.ts"), fetchIndex(address)]);
  return new NamesSearch(index);
}

async function fetchIndex(address: string): Promise<NamesIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as NamesIndex;
}
