import type { DownloadColumn } from "../../model/downloads/download-table.ts";

/** Columns of names, which belong to no language, and of values that are no words. */
const NAMES: ReadonlySet<string> = new Set([
  "publisher",
  "author",
  "fips",
  "name",
  "also_known_as",
  "state",
  "prosecutor_office",
  "short_name",
  "given_name",
  "middle_name",
  "family_name",
  "suffix",
  "previous_ids",
  "judge",
  "organizers",
  "party",
  "event_ids",
  "table",
  "record",
  "retrieved_on",
]);

/** Whether the cells of a column hold words, which stay in the language of the tables. */
export function isOriginal(name: string, { kind }: DownloadColumn): boolean {
  return (kind === "text" || kind === "quote" || kind === "list") && !NAMES.has(name);
}
