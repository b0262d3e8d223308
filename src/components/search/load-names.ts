import { onceDone } from "../once-done.ts";
import type { NameSource } from "./name-source.ts";
import type { NamesSearch } from "./names-search.ts";
import type { NamesFile } from "./shards/shard-format.ts";

let names: (() => Promise<NamesSearch>) | undefined;

/**
 * Loads the names, or what leads to them where they are many, and the search through them, once, on first use. Rejects
 * if that fails; the next use tries again.
 */
export function loadNames(address: string): Promise<NamesSearch> {
  names ??= onceDone(() => load(address));
  return names();
}

async function load(address: string): Promise<NamesSearch> {
  const [{ NamesSearch }, file] = await Promise.all([import("./names-search.ts"), fetchJson(address)]);
  return new NamesSearch(await sourceOf(file as NamesFile, address));
}

async function sourceOf(file: NamesFile, address: string): Promise<NameSource> {
  if ("names" in file) {
    const { WholeNames } = await import("./whole-names.ts");
    return new WholeNames(file.names);
  }
  const { ShardedNames } = await import("./shards/sharded-names.ts");
  const folder = address.replace(/\.json$/, "/");
  return new ShardedNames(file, (name) => fetchJson(`${folder}${name}.json`));
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
