import type { ReleaseChange } from "../../../src/model/release.ts";
import type { TableName } from "../../../src/model/table-name.ts";
import { cellIssue, type CheckedRecord, type CheckedRow } from "../check/checked.ts";
import { didYouMean } from "../issue-nearest.ts";
import { issueAt, type Issue } from "../issue.ts";
import { publishedIds } from "../link/ledger.ts";
import { entryIssues } from "./entry-issues.ts";
import { namesOf, needsEntry } from "./explain.ts";
import type { LogEntry } from "./log-entries.ts";
import { toldCells } from "./told-cells.ts";
import type { Unreleased } from "./unreleased.ts";

const SHOWN = 60;

function quoted(text: string | null): string {
  if (text === null) return "empty";
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
}

function presentRow(change: ReleaseChange, { tables }: CheckedRecord): CheckedRow<unknown> | undefined {
  return tables[change.table as TableName].rows.find(({ key }) => key === change.record);
}

function unlogged(change: ReleaseChange, record: CheckedRecord, release: number): Issue {
  const table = record.tables[change.table as TableName];
  const row = presentRow(change, record);
  const name = namesOf(change)[0] ?? "";
  const entry =
    "if what was published was wrong, add a row to corrections.csv; if something new is known, add one of the kind " +
    `updated or withdrawn to changes.csv; write in its column cells: ${name}`;
  if (row && change.field !== null) {
    const hint = `if this was not meant, write ${quoted(change.old_value)} again; ${entry}`;
    const message = `${change.field} was published as ${quoted(change.old_value)} in release ${release}, and no entry says why it changed`;
    return cellIssue(row, change.field, { code: "release/unlogged", message, hint });
  }
  const message = `${change.table} ${change.record ?? ""} was published in release ${release}, and no entry says why it is gone`;
  const hint = `if this was not meant, put the row back; ${entry}`;
  return issueAt(
    { file: table.file, line: 1, column: 1 },
    { code: "release/unlogged", message, hint, row_key: change.record },
  );
}

/** A row whose id is in the ledger: that it is gone was reported there, or is told by a redirect. */
function isInLedger(
  { kind, table, record }: ReleaseChange,
  ledger: ReturnType<typeof publishedIds>,
): boolean {
  return kind === "deleted" && record !== null && (ledger?.get(table as TableName)?.has(record) ?? false);
}

function* idleEntries(entries: readonly LogEntry[], changes: readonly ReleaseChange[]): Generator<Issue> {
  const names = new Set(changes.flatMap(namesOf));
  for (const { row, cells } of entries) {
    let index = 0;
    for (const cell of cells) {
      if (!names.has(cell)) {
        const message = `${cell} is not a published cell that changed since the last release`;
        const otherwise =
          "write table/key/column, or table/key for a whole row; take the name out if nothing changed";
        const hint = didYouMean(cell, names, otherwise);
        yield cellIssue(row, "cells", { code: "release/idle-entry", value: cell, message, hint }, index);
      }
      index += cell.length + 1;
    }
  }
}

/**
 * Published values that changed without a word, and entries that name what did not change, or say something else of it.
 * @param told the issues that other stages found: an error of a changed cell is mended first, and then may be all
 */
export function* releaseIssues(
  record: CheckedRecord,
  { last, changes, entries }: Unreleased,
  told: readonly Issue[],
): Generator<Issue> {
  if (last === null) return;
  const ledger = publishedIds(record);
  const isTold = toldCells(told);
  for (const change of changes) {
    if (!needsEntry(change) || change.entry !== null || isInLedger(change, ledger)) continue;
    const row = presentRow(change, record);
    if (row === undefined || change.field === null || !isTold(row, change.field))
      yield unlogged(change, record, last.number);
  }
  yield* idleEntries(entries, changes);
  yield* entryIssues(record, entries, changes);
}
