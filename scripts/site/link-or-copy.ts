import { copyFileSync, linkSync } from "node:fs";

/**
 * Puts a file of the last site into the new one: until the old one goes, both have the same file, since nothing writes
 * into a file of a site that is built. Throws the file system's error.
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
