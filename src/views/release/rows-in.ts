import type { Release } from "../../model/release.ts";

/** How many rows all tables of a release have together. */
export function rowsIn({ files }: Release): number {
  return files.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
}

/** How many tables a release has. */
export function tablesIn({ files }: Release): number {
  return files.filter(({ rows }) => rows !== null).length;
}
