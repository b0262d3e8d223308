import type { BuildResult } from "../pipeline/build-dataset.ts";
import { countIssues } from "../report/counts.ts";
import { counted } from "../report/counts.ts";

/** Warnings that a release itself puts right. */
const PUT_RIGHT = "link/unrecorded-id";

/**
 * Why the record cannot be released as it is, with what to do; `null` where it can.
 * @param result the dataset as `npm run data` sees it
 */
export function refusalOf({ dataset, record, unreleased, issues }: BuildResult): string | null {
  const open = countIssues(issues.filter(({ code }) => code !== PUT_RIGHT));
  if (dataset === null) return `the dataset has ${counted(open.errors, "error")}: run npm run data`;
  if (open.warnings > 0)
    return `the dataset has ${counted(open.warnings, "warning")}: correct them, or waive them in waivers.csv`;
  const { as_of } = record.edition;
  const { last, changes, entries } = unreleased;
  if (last !== null) {
    if (changes.length === 0 && entries.every(({ isEdition }) => isEdition))
      return `nothing changed since release ${last.number} of ${last.as_of}`;
    if (as_of <= last.as_of)
      return `as_of in edition.json is ${as_of}, and release ${last.number} speaks for ${last.as_of}: move as_of forward to the day for which the record now speaks`;
  }
  const told = dataset.tables.changes.some(
    ({ kind, changed_on }) => kind === "edition" && changed_on === as_of,
  );
  if (!told)
    return `changes.csv has no row of the kind edition with changed_on ${as_of}: add one, so that readers of the log and the feeds are told`;
  return null;
}
