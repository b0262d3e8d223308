import type { Derived } from "../../src/model/dataset.ts";
import { buildDataset } from "../../scripts/pipeline/build-dataset.ts";
import type { Issue } from "../../scripts/pipeline/issue.ts";
import type { SourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import { baseSource, changed, type Change } from "./source-in-memory.ts";

/** What is derived where a test is not about deriving. */
export const NOTHING_DERIVED: Derived = {
  officer_statuses: [],
  officer_shares: [],
  batch_numbers: [],
  totals: [],
  timelines: [],
  pledge_answers: [],
  coverage: [],
};

/** The issues of a dataset, sorted. */
export function issuesOf(source: SourceFolder): readonly Issue[] {
  return buildDataset(source, () => NOTHING_DERIVED).issues;
}

/** `code file:line:column`. */
export function briefly(issue: Issue): string {
  return `${issue.code} ${issue.file}:${issue.line}:${issue.column}`;
}

/** The issues of the small invented dataset after changes, briefly. */
export function issuesAfter(...changes: readonly Change[]): string[] {
  return issuesOf(changed(baseSource(), changes)).map(briefly);
}

/** The errors of the small invented dataset after changes, briefly; warnings are not what the test is about. */
export function errorsAfter(...changes: readonly Change[]): string[] {
  return issuesOf(changed(baseSource(), changes))
    .filter(({ severity }) => severity === "error")
    .map(briefly);
}

/** The messages of the small invented dataset after changes. */
export function messagesAfter(...changes: readonly Change[]): string[] {
  return issuesOf(changed(baseSource(), changes)).map((issue) => issue.message);
}

/** A change: a text that stands once in a table, and what is put there. */
export function put(table: string, find: string, replace: string): Change {
  return { file: `tables/${table}.csv`, find, replace };
}
