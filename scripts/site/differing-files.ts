import { readdirSync } from "node:fs";
import path from "node:path";
import { isSameFile } from "./same-file.ts";

/** What came of comparing two folders. */
export interface Comparison {
  /** How many files are in at least one of them. */
  readonly compared: number;
  /** The files that are in one only, or whose bytes differ; sorted. */
  readonly different: readonly string[];
}

function filesBelow(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))));
}

/** Compares every file of two folders, byte for byte. */
export function differingFiles(first: string, second: string): Comparison {
  const [own, other] = [filesBelow(first), filesBelow(second)];
  const all = [...own.union(other)].sort();
  const different = all.filter((name) => !isSameFile(path.join(first, name), path.join(second, name)));
  return { compared: all.length, different };
}
