import { code, groupId, list, required, text } from "../column.ts";
import type { Release } from "../release.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DownloadColumn, DownloadRow } from "./download-table.ts";

const KINDS = {
  added: { label: "Added", meaning: "A row is new, an empty cell was filled, or a list grew." },
  modified: { label: "Changed", meaning: "A published value is another one." },
  deleted: { label: "Removed", meaning: "A published row is gone." },
} as const satisfies Vocabulary;

/** The columns of the file with the changes of a release. */
export const RELEASE_CHANGE_COLUMNS: Readonly<Record<string, DownloadColumn>> = {
  kind: required(code(KINDS, "What happened.")),
  table: required(text("The table.")),
  record: text(
    "The key of the row, its parts joined by a slash; empty where a whole column or table came or went.",
  ),
  field: text("The column; empty where a whole row came or went."),
  old_value: text("What was published before."),
  new_value: text("What is published now."),
  reason: text("Why, in the words of the entry."),
  entry: groupId("The correction, change or redirect that says why."),
  about: list("The records that the row is about, as table/id."),
};

/** The changes of a release as rows of that file. */
export function releaseChangeRows({ changes }: Release): readonly DownloadRow[] {
  return changes.map((change) => ({ ...change }));
}

/** The files in which a release can be downloaded, by what they are. */
export const RELEASE_FILES = {
  archive: (number: number) => `vacatur-release-${number}.zip`,
  changesCsv: () => "changes.csv",
  changesJson: () => "changes.json",
  release: () => "release.json",
  checksums: () => "SHA256SUMS",
} as const satisfies Record<string, (number: number) => string>;
