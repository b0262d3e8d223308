import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./life.ts";

/**
 * Removes files that processes left in a folder which were killed before they were done.
 * @param named the whole name of such a file; its first group is the number of the process
 */
export function removeLeftovers(folder: string, named: RegExp): void {
  for (const name of readdirSync(folder)) {
    const pid = named.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
