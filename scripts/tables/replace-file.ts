import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { isRunning } from "../process/life.ts";

const READABLE = 0o644;

/** The file that is written to, also through a link; the path itself where nothing is there yet. */
function targetOf(file: string): { target: string; mode: number } {
  const present = statSync(file, { throwIfNoEntry: false });
  return present
    ? { target: realpathSync(file), mode: present.mode & 0o777 }
    : { target: path.resolve(file), mode: READABLE };
}

/** Removes what runs left beside a file that were killed before they were done. */
function removeLeftovers(target: string): void {
  const folder = path.dirname(target);
  const start = `.${path.basename(target)}.`;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? /^(\d+)\.new$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(folder, name), { force: true });
  }
}

/** Asks the disk to keep the new name. Not every system lets a folder be opened for that. */
function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, "r");
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    return;
  } finally {
    closeSync(handle);
  }
}

/**
 * Puts a text in the place of a file: it is written beside it under a hidden name, is on the disk, and only then gets
 * the name of the file. Whenever the program is killed, the file is wholly the former one or wholly the new one.
 * @throws Error of the file system, and then the former file stands
 */
export function replaceFile(file: string, text: string): void {
  const { target, mode } = targetOf(file);
  removeLeftovers(target);
  const folder = path.dirname(target);
  const fresh = path.join(folder, `.${path.basename(target)}.${process.pid}.new`);
  try {
    const handle = openSync(fresh, "w", mode);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fchmodSync(handle, mode);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  syncFolder(folder);
}
