import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { lock } from "./build-lock.ts";
import { besides, moveIn, recover } from "./swap.ts";

/** Where a site is built and where it is published; both may lie anywhere. */
export interface Publication {
  /** The published folder. */
  readonly directory: string;
  /** What fresh folders are named after: `dist.next` beside it, with the number of the process. */
  readonly workshop: string;
}

/**
 * Builds into a fresh folder and puts it in the place of the published one at the end. A build that fails, is killed or
 * fills the disk leaves the last good site whole; what such a build left behind, the next one clears away.
 * @param build fills the folder that it is given
 * @param afterwards what is done with the published folder before another build may begin
 * @throws {BuildBusy} where another build is at work in the same place; and whatever the build throws
 */
export async function publish(
  { directory, workshop }: Publication,
  build: (fresh: string) => Promise<void>,
  afterwards: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const places = [...new Set([workshop, directory])];
  const unlocks: (() => void)[] = [];
  try {
    for (const place of places) unlocks.push(lock(`${place}.lock`, place));
    await recover(directory);
    await clearLeftovers(workshop);
    // A process that outlives its killed parent for a moment must not write into the folder of the next build.
    const fresh = `${besides(workshop).next}-${process.pid}`;
    await mkdir(fresh, { recursive: true });
    try {
      await build(fresh);
      await moveIn(fresh, directory);
      await afterwards();
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  } finally {
    for (const unlock of unlocks.reverse()) unlock();
  }
}

async function clearLeftovers(workshop: string): Promise<void> {
  const parent = dirname(workshop);
  await mkdir(parent, { recursive: true });
  const start = basename(besides(workshop).next);
  const left = (await readdir(parent)).filter((name) => name === start || name.startsWith(`${start}-`));
  await Promise.all(
    left.map((name) =>
      rm(join(parent, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
    ),
  );
}
