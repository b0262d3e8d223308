import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the project's own programs. */
export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const PROGRAMS = /\.(ts|mts|js|mjs|astro)$/;

/** All programs and templates below the folders given, sorted by path. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return filesBelow(...folders)
    .filter((path) => PROGRAMS.test(path))
    .map(read);
}

/** All style sheets of the site, sorted by path. */
export function styleSheets(): SourceFile[] {
  return filesBelow("src")
    .filter((path) => path.endsWith(".css"))
    .map(read);
}

function read(path: string): SourceFile {
  return { path, text: readFileSync(ROOT + path, "utf8") };
}

/** The paths of all files below the folders given, sorted. */
export function filesBelow(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(ROOT + folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(...`${entry.parentPath}/${entry.name}`.slice(ROOT.length).split(/[\\/]/)))
    .sort();
}
