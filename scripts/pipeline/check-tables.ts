import { checkRecord } from "./check/check-record.ts";
import { recordOrderIssues } from "./check/record-order.ts";
import type { CheckedRecord } from "./check/checked.ts";
import type { Issue } from "./issue.ts";
import { linkRecord } from "./link/link-record.ts";
import { editionIssues } from "./release/edition-issues.ts";
import { readReleases, type ReadRelease } from "./release/read-releases.ts";
import { releaseIssues } from "./release/release-issues.ts";
import { unreleasedOf, type Unreleased } from "./release/unreleased.ts";
import type { SourceFolder } from "./read/source-folder.ts";
import { RULES } from "./rules/rules.ts";

/** A dataset read, checked, linked and held against the rules. */
export interface CheckedSource {
  readonly record: CheckedRecord;
  /** Every release that could be read, the first one first. */
  readonly releases: readonly ReadRelease[];
  readonly unreleased: Unreleased;
  /** In no order yet; waivers are not applied yet. */
  readonly issues: readonly Issue[];
}

/** The first four stages. Whatever can be said independently of other mistakes is said in one run. */
export function checkTables(source: SourceFolder): CheckedSource {
  const { record, issues: checking } = checkRecord(source);
  const linking = linkRecord(record);
  const ordering = recordOrderIssues(record);
  const ruling = RULES.flatMap((rule) => [...rule(record)]);
  const { releases, issues: damages } = readReleases(source);
  const unreleased = unreleasedOf(record, releases);
  const found = [...checking, ...linking, ...ordering, ...ruling, ...damages];
  const releasing = [...editionIssues(record, source, releases), ...releaseIssues(record, unreleased, found)];
  return { record, releases, unreleased, issues: [...found, ...releasing] };
}
