import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { datasetFiles } from "./dataset-files.ts";
import { Invention } from "./invention.ts";

/**
 * Writes an invented record into a folder, in place of what was there.
 * @param events officers have further cases until there are so many events
 * @throws RangeError for an impossible size
 */
export function writeDataset(folder: string, officers: number, seed: number, events = 0): void {
  const invention = new Invention(officers, seed, events);
  rmSync(folder, { recursive: true, force: true });
  for (const file of datasetFiles(invention)) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    const handle = openSync(target, "w");
    try {
      for (const piece of file.pieces) writeSync(handle, piece);
    } finally {
      closeSync(handle);
    }
  }
}
