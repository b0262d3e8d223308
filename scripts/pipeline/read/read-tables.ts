import type { TableName } from "../../../src/model/table-name.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { issueAt, type Issue } from "../issue.ts";
import { didYouMean, nearest } from "../issue-nearest.ts";
import { readSheet } from "./read-sheet.ts";
import type { RawSheet } from "./sheet.ts";
import type { SourceFile, SourceFolder } from "./source-folder.ts";

const FILES: readonly string[] = TABLE_LIST.map((table) => `${table.name}.csv`);

function unknownFile(name: string, { label }: SourceFile, missing: readonly string[]): Issue {
  const otherwise = "only tables stand in this folder, one CSV file each; take the file out";
  const finding = {
    code: "read/unknown-file",
    value: name,
    message: `${name} is not the file of a table`,
    hint: didYouMean(name.toLowerCase(), missing, otherwise),
  } as const;
  return issueAt({ file: label, line: 1, column: 1 }, finding);
}

function missingFolder({ label, tables }: SourceFolder): Issue {
  const message = tables === null ? "there is no such folder" : "the folder has no tables";
  const hint = "give a folder of tables, or one with tables/ in it, after --data";
  return issueAt({ file: label, line: 1, column: 1 }, { code: "read/missing-folder", message, hint });
}

function missingFile(file: string, description: string): Issue {
  const hint = `a table without rows is no table; put the file back: ${description}`;
  const message = "the file is not there";
  return issueAt({ file, line: 1, column: 1 }, { code: "read/missing-file", message, hint });
}

/**
 * Reads every table of a dataset and says what is wrong with the files. A table whose file is absent has no rows, and
 * is incomplete unless it is optional.
 * @param take is given each table as text before the next is read
 */
export function readTables(source: SourceFolder, take: (name: TableName, raw: RawSheet) => void): Issue[] {
  const files = source.tables ?? new Map<string, SourceFile>();
  const missing = FILES.filter((name) => !files.has(name));
  const unknown = [...files].filter(([name]) => !FILES.includes(name));
  const empty = missing.length === FILES.length;
  const issues = empty
    ? [missingFolder(source)]
    : unknown.map(([name, file]) => unknownFile(name, file, missing));
  for (const table of TABLE_LIST) {
    const name = `${table.name}.csv`;
    const file = files.get(name);
    if (file) {
      const { raw, issues: found } = readSheet(table, file);
      issues.push(...found);
      take(table.name, raw);
      continue;
    }
    const label = `${source.label}/${name}`;
    const complete = table.optional && !empty;
    take(table.name, { sheet: table, file: label, rows: null, complete });
    const misnamed = unknown.some(([other]) => nearest(other.toLowerCase(), [name]) !== null);
    if (!table.optional && !misnamed && !empty) issues.push(missingFile(label, table.description));
  }
  return issues;
}
