import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { allEnded } from "./all-ended.ts";

/** Folders beside a published one: the one being built, and the one it replaces while they change places. */
export function besides(directory: string): { readonly next: string; readonly previous: string } {
  return { next: `${directory}.next`, previous: `${directory}.previous` };
}

/** Puts a published folder back that was moved away by a build that was killed before it put the new one in place. */
export async function recover(directory: string): Promise<void> {
  const { previous } = besides(directory);
  if (!existsSync(directory) && existsSync(previous)) await rename(previous, directory);
}

/**
 * Puts a finished folder in the place of the published one. Both lie beside each other, so that two renames do it and
 * nobody ever sees half a site; if the second fails, the first is taken back. Rejects with the file system's error.
 * @param meanwhile what is done with the published folder while the files of the one before it are cleared away
 */
export async function swapIn(
  next: string,
  directory: string,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { previous } = besides(directory);
  await recover(directory);
  await rm(previous, { recursive: true, force: true });
  const replaces = existsSync(directory);
  if (replaces) await rename(directory, previous);
  try {
    await rename(next, directory);
  } catch (error) {
    if (replaces) await rename(previous, directory);
    throw error;
  }
  await allEnded([rm(previous, { recursive: true, force: true }), meanwhile()]);
}
