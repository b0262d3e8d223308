import { zipSync, type Zippable } from "fflate";
import type { ExportedFile } from "./exported-file.ts";

/** The time written for every file: a fixed one, so that the same files give the same bytes. */
const MODIFIED = new Date(1980, 0, 1);

/** The files as a zip archive, sorted by path; the same files give the same bytes. */
export function zipFile(path: string, files: readonly ExportedFile[]): ExportedFile {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map((file) => [file.path, [file.bytes, { mtime: MODIFIED, level: 9, os: 3 }]]),
  );
  return { path, bytes: zipSync(entries) };
}
