import type { CheckedRecord } from "../check/checked.ts";
import { issueAt, type Issue } from "../issue.ts";
import { readJson } from "../read/json-file.ts";
import type { SourceFolder } from "../read/source-folder.ts";
import type { ReadRelease } from "./read-releases.ts";

/** A record that speaks for an earlier day than what was released already. */
export function editionIssues(
  { edition }: CheckedRecord,
  source: SourceFolder,
  releases: readonly ReadRelease[],
): Issue[] {
  const last = releases.at(-1)?.release;
  const file = source.beside.get("edition.json");
  if (!last || !file || edition.as_of >= last.as_of) return [];
  return [
    issueAt(readJson(file).placeOf(["as_of"]), {
      code: "release/edition",
      value: edition.as_of,
      message: `as_of ${edition.as_of} lies before ${last.as_of}, for which release ${last.number} speaks`,
      hint: "the record cannot go back: write that day or a later one",
    }),
  ];
}
