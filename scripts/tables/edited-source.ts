import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { TABLE_LIST } from "../../src/model/tables.ts";
import type { TableName } from "../../src/model/table-name.ts";
import type { Issue } from "../pipeline/issue.ts";
import type { Sheet } from "../pipeline/read/sheet.ts";
import type { SourceFile, SourceFolder } from "../pipeline/read/source-folder.ts";
import { canonicalText, textRows, type TextRow } from "./canonical-table.ts";
import { replaceFile } from "./replace-file.ts";
import { textDiff } from "./text-diff.ts";

/** The rows of tables as texts. */
export type RowsByTable = ReadonlyMap<TableName, readonly TextRow[]>;

/** The rows of every table, or the files that cannot be written anew without loss. */
export interface EditableTables {
  readonly rows: RowsByTable;
  readonly obstacles: readonly Issue[];
}

/** The definition of a table as a sheet. */
function sheetOf(table: TableName): Sheet {
  const sheet = TABLE_LIST.find(({ name }) => name === table);
  if (sheet === undefined) throw new Error(`there is no table ${table}`);
  return sheet;
}

/** Reads the rows of every table as texts; a table whose file is not there has none. */
export function editableTables(source: SourceFolder): EditableTables {
  const obstacles: Issue[] = [];
  const rows = new Map<TableName, readonly TextRow[]>();
  for (const table of TABLE_LIST) {
    const file = source.tables?.get(`${table.name}.csv`);
    const read = file ? textRows(table, file) : { rows: [], obstacles: [] };
    obstacles.push(...read.obstacles);
    rows.set(table.name, read.rows ?? []);
  }
  return { rows, obstacles };
}

/** The dataset as it would be with other rows in some tables; nothing is written. */
export function editedSource(source: SourceFolder, edited: RowsByTable): SourceFolder {
  const tables = new Map<string, SourceFile>(source.tables);
  for (const [table, rows] of edited) {
    const name = `${table}.csv`;
    const label = tables.get(name)?.label ?? `${source.label}/${name}`;
    tables.set(name, { label, bytes: new TextEncoder().encode(canonicalText(sheetOf(table), rows)) });
  }
  return { ...source, tables };
}

/** The files of the first dataset that are other ones in the second. */
function changedFiles(
  before: SourceFolder,
  after: SourceFolder,
): { file: SourceFile; was: string; is: string }[] {
  return [...(after.tables ?? [])].flatMap(([name, file]) => {
    const was = before.tables?.get(name);
    const texts = {
      was: was ? Buffer.from(was.bytes).toString() : "",
      is: Buffer.from(file.bytes).toString(),
    };
    return texts.was === texts.is ? [] : [{ file, ...texts }];
  });
}

/** The difference of two datasets as a unified diff. */
export function sourceDiff(before: SourceFolder, after: SourceFolder): string {
  return changedFiles(before, after)
    .map(({ file, was, is }) => textDiff(file.label, was, is))
    .join("");
}

/** A table that was to be written is no longer as it was read: somebody else changed it meanwhile. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * Writes the tables that differ, each file wholly or not at all. Returns their paths.
 * @throws {ChangedMeanwhile} where one of them is no longer as it was read; then none is written
 */
export function writeTables(before: SourceFolder, after: SourceFolder): string[] {
  const changed = changedFiles(before, after);
  const touched = changed.find(({ file, was }) => textOf(file.label) !== was);
  if (touched !== undefined)
    throw new ChangedMeanwhile(
      `${touched.file.label} was changed after it was read: nothing was written, so that the change is not lost. Try again.`,
    );
  return changed.map(({ file, is }) => {
    replaceFile(path.resolve(file.label), is);
    return file.label;
  });
}

/** The text of a file now; empty where there is none. */
function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
