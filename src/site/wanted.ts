import { isInShard, shardOf } from "./shard.ts";

const shard = shardOf(process.env.SHARD);

/** Whether this build makes what stands at a path: all of it, or the part that `SHARD` names. */
export function isWanted(path: string): boolean {
  return isInShard(shard, path);
}
