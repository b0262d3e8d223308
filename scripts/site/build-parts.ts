import { cp, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { allEnded } from "./all-ended.ts";
import { BUILD_ENVIRONMENT } from "./build-environment.ts";
import type { NotesPlan } from "../../src/model/build/notes-plan.ts";
import type { Shard } from "../../src/model/build/shard.ts";
import { SMALL_HEAP } from "../process/small-heap.ts";
import { runNode } from "./program.ts";
import { follow, Progress } from "./progress.ts";
import { wantedProcesses } from "./settings.ts";

/** What a process needs beside the record itself, in bytes. */
const MEMORY_OF_A_PROCESS = 1_500_000_000;

/** More processes than this each do too little to be worth their start. */
const MOST_PROCESSES = 8;

/** How many processes build the pages at once: `BUILD_PROCESSES`, or as many as there are processors and room. */
function processesToUse(): number {
  const room = Math.floor(process.availableMemory() / MEMORY_OF_A_PROCESS);
  const usual = Math.max(1, Math.min(availableParallelism(), room, MOST_PROCESSES));
  return wantedProcesses(process.env.BUILD_PROCESSES) ?? usual;
}

/** How the pages are to be built. */
export interface PartsPlan {
  /** So many processes build at once, where `SHARD` asks for no part. */
  readonly processes?: number;
  /** What the process that makes a part of the pages is to note, and to keep; left out where nothing is noted. */
  readonly notes?: (part: Shard) => NotesPlan;
}

/**
 * Builds the pages into a folder, split over several processes of this machine that all write into it: the files are the
 * same, byte for byte, however many there are. Where `SHARD` is set, one process builds that part alone.
 * @param program the folder of the program that writes the pages (`providePageProgram`)
 */
export async function buildParts(
  program: string,
  directory: string,
  { processes = processesToUse(), notes }: PartsPlan = {},
): Promise<void> {
  const wanted = process.env.SHARD ?? "";
  const shards =
    wanted !== "" || processes === 1
      ? [wanted]
      : Array.from({ length: processes }, (_, index) => `${index + 1}/${processes}`);
  const progress = new Progress("files");
  await rm(directory, { recursive: true, force: true });
  await cp(`${program}/files`, directory, { recursive: true });
  try {
    await allEnded(
      shards.map((shard, index) =>
        runNode(`${program}/pages/prerender-entry.mjs`, [directory], {
          output: "on-failure",
          nodeOptions: SMALL_HEAP,
          endsWithThis: true,
          onMessage: follow(progress),
          env: {
            ...BUILD_ENVIRONMENT,
            SHARD: shard,
            // What V8 made of the program once is kept beside it.
            NODE_COMPILE_CACHE: `${program}/compiled`,
            BUILD_NOTES:
              notes === undefined ? "" : JSON.stringify(notes({ number: index + 1, of: shards.length })),
          },
        }),
      ),
    );
  } finally {
    progress.end();
  }
}
