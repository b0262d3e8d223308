import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Shard } from "../../src/model/build/shard.ts";
import { shardOf } from "../../src/model/build/shard.ts";

/** The file at the top of a part of the site that says which one it is. */
const MARK = "part.txt";

/** Says in a built part of the site which one it is. */
export function markPart(built: string, { number, of }: Shard): void {
  writeFileSync(join(built, MARK), `${number}/${of}\n`);
}

function readMark(folder: string): Shard {
  const mark = join(folder, MARK);
  const shard = existsSync(mark) ? shardOf(readFileSync(mark, "utf8").trim()) : null;
  if (shard === null) throw new Error(`${folder} is no part of a site: SHARD=1/4 npm run build makes one`);
  return shard;
}

/** Takes the mark out of a part that is put together with others. */
export function unmarkPart(folder: string): void {
  rmSync(join(folder, MARK));
}

/** Throws where folders are not all parts of one site, each once. */
export function expectAllParts(folders: readonly string[]): void {
  const shards = folders.map(readMark);
  const of = shards[0]?.of ?? 0;
  const other = shards.find((shard) => shard.of !== of);
  if (other !== undefined)
    throw new Error(`part ${other.number} of ${other.of} does not belong to parts of ${of}`);
  for (let number = 1; number <= of; number += 1) {
    const count = shards.filter((shard) => shard.number === number).length;
    if (count !== 1)
      throw new Error(`part ${number} of ${of} is ${count === 0 ? "missing" : "there more than once"}`);
  }
}
