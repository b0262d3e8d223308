import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { removeLeftovers } from "../process/leftovers.ts";

const READABLE = 0o644;

/** The file that is written to, also through a link; the path itself where nothing is there yet. */
function targetOf(file: string): { target: string; mode: number } {
  const present = statSync(file, { throwIfNoEntry: false });
  return present
    ? { target: realpathSync(file), mode: present.mode & 0o777 }
    : { target: path.resolve(file), mode: READABLE };
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
  const folder = path.dirname(target);
  const name = path.basename(target);
  removeLeftovers(folder, new RegExp(`^\\.${RegExp.escape(name)}\\.(\\d+)\\.new$`));
  const fresh = path.join(folder, `.${name}.${process.pid}.new`);
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
