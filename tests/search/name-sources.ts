import type { NameSource } from "../../src/components/search/name-source.ts";
import {
  nameFiles,
  type NameFiles,
  type ShardSizes,
} from "../../src/components/search/shards/name-shards.ts";
import type { ShardedNamesFile } from "../../src/components/search/shards/shard-format.ts";
import { ShardedNames } from "../../src/components/search/shards/sharded-names.ts";
import { WholeNames } from "../../src/components/search/whole-names.ts";
import type { NameEntry } from "../../src/views/search/name-entry.ts";

/** Sizes with which a small record falls into as many files as a large one. */
const SMALL: ShardSizes = { peopleAtOnce: 0, peopleInFile: 4, wordsInFile: 6 };

/** Names in files as the browser loads them: through JSON, one by one. `loaded` notes their names; `fails` may refuse one. */
export function shardedNames(
  { first, shards }: NameFiles,
  loaded: string[] = [],
  fails: () => boolean = () => false,
): ShardedNames {
  return new ShardedNames(throughJson(first as ShardedNamesFile), (name) => {
    loaded.push(name);
    const file = shards.get(name);
    if (file === undefined || fails()) return Promise.reject(new Error(`no ${name}`));
    return Promise.resolve(throughJson(file));
  });
}

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** The ways in which names are loaded; a search must find the same through all of them. */
export const NAME_SOURCES: readonly {
  readonly loaded: string;
  readonly sourceOf: (names: readonly NameEntry[]) => NameSource;
}[] = [
  { loaded: "all at once", sourceOf: (names) => new WholeNames(names) },
  { loaded: "in small files", sourceOf: (names) => shardedNames(nameFiles(names, SMALL)) },
];
