import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { lock, lockOf } from "./build-lock.ts";
import { besides, recover, swapIn } from "./swap.ts";

/**
 * Builds into a fresh folder beside the published one and puts it in its place at the end. A build that fails, is killed or
 * fills the disk leaves the last good site whole; what such a build left behind, the next one clears away.
 * @param directory the published folder; the one that is filled is called `dist.next` after it, with the number of the
 * process
 * @param build fills the folder that it is given
 * @param afterwards what is done with the published folder before another build may begin
 * @throws {BuildBusy} where another build is at work in the same place; and whatever the build throws
 */
export async function publish(
  directory: string,
  build: (fresh: string) => Promise<void>,
  afterwards: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const unlock = lock(lockOf(directory), directory);
  try {
    await recover(directory);
    await clearLeftovers(directory);
    // A process that outlives its killed parent for a moment must not write into the folder of the next build.
    const fresh = `${besides(directory).next}-${process.pid}`;
    await mkdir(fresh, { recursive: true });
    try {
      await build(fresh);
      await swapIn(fresh, directory, afterwards);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  } finally {
    unlock();
  }
}

async function clearLeftovers(directory: string): Promise<void> {
  const parent = dirname(directory);
  await mkdir(parent, { recursive: true });
  const start = basename(besides(directory).next);
  const left = (await readdir(parent)).filter((name) => name === start || name.startsWith(`${start}-`));
  await Promise.all(
    left.map((name) =>
      rm(join(parent, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
    ),
  );
}
