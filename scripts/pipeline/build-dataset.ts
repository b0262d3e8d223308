import { datasetSchema, type Dataset, type Derived } from "../../src/model/dataset.ts";
import type { Tables } from "../../src/model/tables.ts";
import { TABLE_NAMES } from "../../src/model/table-name.ts";
import { checkTables } from "./check-tables.ts";
import type { CheckedRecord } from "./check/checked.ts";
import { compareIssues, type Issue } from "./issue.ts";
import type { ReadRelease } from "./release/read-releases.ts";
import type { Unreleased } from "./release/unreleased.ts";
import type { SourceFolder } from "./read/source-folder.ts";
import { expectationIssues } from "./rules/expectations.ts";
import { applyWaivers } from "./rules/waivers.ts";

/** What came of a dataset. */
export interface BuildResult {
  readonly record: CheckedRecord;
  readonly releases: readonly ReadRelease[];
  readonly unreleased: Unreleased;
  /** Every issue, sorted. */
  readonly issues: readonly Issue[];
  /** `null` where there are errors. */
  readonly dataset: Dataset | null;
}

function rowsOf(record: CheckedRecord): Tables {
  const tables = TABLE_NAMES.map((name) => [name, record.tables[name].rows.map((row) => row.values)]);
  return Object.fromEntries(tables) as Tables;
}

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}

/**
 * From the files of a dataset to the dataset, or to what is wrong with it.
 * @param derive computes what follows from the tables; called only for tables without errors
 * @throws ZodError if the result does not fit its own schema: a mistake of the program, not of the data
 */
export function buildDataset(source: SourceFolder, derive: (tables: Tables) => Derived): BuildResult {
  const { record, releases, unreleased, issues } = checkTables(source);
  const finish = (found: readonly Issue[], dataset: Dataset | null): BuildResult => {
    const all = applyWaivers(record, found).toSorted(compareIssues);
    return { record, releases, unreleased, issues: all, dataset: hasErrors(all) ? null : dataset };
  };
  const { bounds, issues: misfit } = expectationIssues(source.beside.get("expectations.json"));
  if (hasErrors([...issues, ...misfit])) return finish([...issues, ...misfit], null);
  const tables = rowsOf(record);
  const dataset: Dataset = {
    edition: record.edition,
    redirects: record.redirects.rows.map((row) => row.values),
    releases: releases.map(({ release }) => release),
    unreleased: [...unreleased.changes],
    tables,
    derived: derive(tables),
  };
  return finish([...issues, ...bounds(dataset)], datasetSchema.parse(dataset));
}
