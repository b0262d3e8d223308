import { join } from "node:path";
import { pathsBelow } from "./files-below.ts";
import { isSameFile } from "./same-file.ts";

/** What came of comparing two folders. */
export interface Comparison {
  /** How many files are in at least one of them. */
  readonly compared: number;
  /** The files that are in one only, or whose bytes differ; sorted. */
  readonly different: readonly string[];
}

/** Compares every file of two folders, byte for byte. */
export function differingFiles(first: string, second: string): Comparison {
  const all = [...new Set([...pathsBelow(first), ...pathsBelow(second)])].sort();
  const different = all.filter((name) => !isSameFile(join(first, name), join(second, name)));
  return { compared: all.length, different };
}
