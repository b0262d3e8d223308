import type { DownloadColumn } from "./download-table.ts";

/** The day of the first edition, from which on every column is there that says nothing else. */
export const FIRST_EDITION = "2026-11-21";

/** Since which edition a column is in the files, `YYYY-MM-DD`. */
export function columnSince(column: DownloadColumn): string {
  return column.since ?? FIRST_EDITION;
}
