import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { isRunning } from "../process/life.ts";

/** A folder that its owner may change and others may read; a temporary folder is closed to others. */
const READABLE = 0o755;

/** One file below the folder; a long one in pieces, which are read once. */
export type FolderFile = {
  /** Path below the folder, with `/`. */
  readonly path: string;
} & ({ readonly bytes: Uint8Array } | { readonly pieces: Iterable<Uint8Array> });

/**
 * Puts right what a run left that was killed: the former folder, if it was already moved away, gets its name back, and
 * unfinished folders of processes that are no more are removed. Each carries the number of its process.
 */
function recoverKilledRun(folder: string, parent: string): void {
  const start = `.${path.basename(folder)}-`;
  for (const name of readdirSync(parent)) {
    const left = name.startsWith(start) ? /^(\d+)-\w{6}(-former)?$/.exec(name.slice(start.length)) : null;
    const [, pid, former] = left ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const leftover = path.join(parent, name);
    if (former !== undefined && !existsSync(folder)) renameSync(leftover, folder);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

function writePieces(target: string, pieces: Iterable<Uint8Array>): void {
  const out = openSync(target, "wx");
  try {
    for (const piece of pieces) writeFileSync(out, piece);
  } finally {
    closeSync(out);
  }
}

/**
 * Puts a folder of files in the place of what was there. All files are written beside it first; only when the last one
 * is written does the folder change its name, so that a failure leaves the former folder as it was.
 * @returns how many files were written
 */
export function replaceFolder(folder: string, files: Iterable<FolderFile>): number {
  const parent = path.dirname(path.resolve(folder));
  mkdirSync(parent, { recursive: true });
  recoverKilledRun(folder, parent);
  const fresh = mkdtempSync(path.join(parent, `.${path.basename(folder)}-${process.pid}-`));
  chmodSync(fresh, READABLE);
  const former = `${fresh}-former`;
  try {
    let count = 0;
    for (const file of files) {
      const target = path.join(fresh, ...file.path.split("/"));
      mkdirSync(path.dirname(target), { recursive: true });
      if ("pieces" in file) writePieces(target, file.pieces);
      else writeFileSync(target, file.bytes);
      count += 1;
    }
    const present = existsSync(folder);
    if (present) renameSync(folder, former);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (present) renameSync(former, folder);
      throw error;
    }
    return count;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}
