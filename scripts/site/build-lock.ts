import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { removeLeftovers } from "../process/leftovers.ts";
import { birthOf, isRunning } from "../process/life.ts";

/** The file that stands beside the folder of a site while it is built. */
export function lockOf(site: string): string {
  return `${site}.lock`;
}

/** Another build is at work in the same place. */
export class BuildBusy extends Error {
  override readonly name = "BuildBusy";
}

/** Who holds a lock: the number of the process, and what tells it from a later one with that number. */
interface Holder {
  readonly pid: number;
  readonly birth: string;
}

function readHolder(text: string): Holder | null {
  const [, pid, birth = ""] = /^(\d+) (\d*)\n$/.exec(text) ?? [];
  return pid === undefined ? null : { pid: Number(pid), birth };
}

/** Whether the process that holds a lock is at work still; a lock that says nothing is nobody's. */
function isHeld(holder: Holder | null): holder is Holder {
  if (holder === null || !isRunning(holder.pid)) return false;
  const birth = birthOf(holder.pid);
  return birth === "" || holder.birth === "" || birth === holder.birth;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** What a lock says; `null` where there is none, or none any more. */
function readLock(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** Creates the lock with its text in it, or does nothing where there is one. Returns whether it was created. */
function createLock(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  try {
    // Unlike a file that is opened and then written, a link is there with all its text or not at all.
    linkSync(aside, file);
    return true;
  } catch (error) {
    return hasCode(error, "EEXIST") ? false : createWithoutLink(file, text);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The same where the disk knows no links, such as exFAT and folders that are shared with a virtual machine. */
function createWithoutLink(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Takes away the lock of a process that is no more, unless another build did and has put its own there meanwhile. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  const taken = readLock(aside);
  if (taken !== null && taken !== stale) createLock(file, taken);
  rmSync(aside, { force: true });
}

/**
 * Locks a place for this process. A lock whose process was killed is taken over, and what others left beside it that
 * were killed while they took it is removed.
 * @returns what unlocks it
 * @throws {BuildBusy} where another process holds it
 */
export function lock(file: string, place: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const text = `${process.pid} ${birthOf(process.pid)}\n`;
  while (!createLock(file, text)) {
    const present = readLock(file);
    if (present === null) continue;
    const holder = readHolder(present);
    if (isHeld(holder))
      throw new BuildBusy(
        `Another build (process ${holder.pid}) is writing ${place}. Wait until it has ended, or end it, and try again.`,
      );
    removeStale(file, present);
  }
  removeLeftovers(dirname(file), new RegExp(`^${RegExp.escape(basename(file))}\\.(\\d+)(?:\\.stale)?$`));
  return () => {
    if (readLock(file) === text) rmSync(file, { force: true });
  };
}
