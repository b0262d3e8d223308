import { zipSync, type Zippable } from "fflate";
import type { ExportedFile } from "./exported-file.ts";

/** The time written for every file: a fixed one, so that the same files give the same bytes. */
const MODIFIED = new Date(1980, 0, 1);

/** A plain file that its owner may change and everybody may read, where a Unix system keeps it in the archive. */
const READABLE = 0o100644 * 2 ** 16;

/** The files as a zip archive, sorted by path; the same files give the same bytes. */
export function zipFile(path: string, files: readonly ExportedFile[]): ExportedFile {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map((file) => [file.path, [file.bytes, { mtime: MODIFIED, level: 9, os: 3, attrs: READABLE }]]),
  );
  return { path, bytes: zipSync(entries) };
}
