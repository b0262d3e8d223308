import type { Derived } from "../../src/model/dataset.ts";
import type { TableName } from "../../src/model/table-name.ts";
import type { Tables } from "../../src/model/tables.ts";
import { buildDataset } from "../pipeline/build-dataset.ts";
import type { Issue } from "../pipeline/issue.ts";
import type { SourceFolder } from "../pipeline/read/source-folder.ts";
import type { TextRow } from "../tables/canonical-table.ts";
import { editableTables, editedSource } from "../tables/edited-source.ts";
import { newIssues } from "../tables/new-issues.ts";
import type { NewRow } from "./addition.ts";
import { kindOf } from "./record-kinds.ts";

/** What comes of a dataset when rows are added to it. */
export interface CheckedAddition {
  /** The dataset with the rows in it. */
  readonly after: SourceFolder;
  /** What the rows bring with them, or what keeps their tables from being written. */
  readonly issues: readonly Issue[];
  /** Whether the rows may be written. */
  readonly accepted: boolean;
}

/** Checks a dataset with new rows in it as `npm run data` does. What was wrong before is not held against the rows. */
export function checkAddition(
  source: SourceFolder,
  rows: readonly NewRow[],
  derive: (tables: Tables) => Derived,
): CheckedAddition {
  const present = editableTables(source);
  const touched = new Map<TableName, readonly TextRow[]>();
  for (const { noun, values } of rows) {
    const { table } = kindOf(noun);
    touched.set(table, [...(touched.get(table) ?? present.rows.get(table) ?? []), values]);
  }
  const files = [...touched.keys()].map((table) => `/${table}.csv`);
  const obstacles = present.obstacles.filter(({ file }) => files.some((name) => file.endsWith(name)));
  if (obstacles.length > 0) return { after: source, issues: obstacles, accepted: false };
  const after = editedSource(source, touched);
  const issues = newIssues(buildDataset(source, derive).issues, buildDataset(after, derive).issues);
  return { after, issues, accepted: issues.every(({ severity }) => severity !== "error") };
}
