import { setting } from "../../model/build/setting.ts";
import { shardOf } from "../../model/build/shard.ts";
import { isInShard, togetherWith } from "./shard.ts";

const shard = shardOf(process.env.SHARD);

/**
 * Pages that are not made. Prose speaks of officers of the record by their ids; a site that is built for measuring from
 * an invented record does not have them.
 */
const without = new Set(setting(process.env.BUILD_WITHOUT)?.split(",") ?? []);

/** Whether this build makes what stands at a path: all of it, or the part that `SHARD` names. */
export function isWanted(path: string): boolean {
  return isInShard(shard, path) && !without.has(togetherWith(path));
}
