import path from "node:path";
import { IMPORTS_SHEET } from "../pipeline/check/sheets-beside.ts";
import type { Issue } from "../pipeline/issue.ts";
import type { SourceFolder } from "../pipeline/read/source-folder.ts";
import { canonicalText, textRows, type TextRow } from "../tables/canonical-table.ts";
import { replaceFile } from "../tables/replace-file.ts";
import type { MadeRow } from "./made-rows.ts";
import { markOf, type Merged, type WrittenBefore } from "./merged-tables.ts";

/** Which rows of the tables came from which rows of which file. */
export interface Provenance {
  readonly rows: readonly TextRow[];
  readonly obstacles: readonly Issue[];
}

/** An input file as provenance names it. */
export interface ImportedFile {
  readonly mapping: string;
  readonly file: string;
  readonly sha256: string;
}

const NAME = `${IMPORTS_SHEET.name}.csv`;
const identity = (row: TextRow) => `${row.mapping ?? ""} ${row.table ?? ""} ${row.row_key ?? ""}`;

/** Reads imports.csv; none where nothing was imported yet. */
export function readProvenance(source: SourceFolder): Provenance {
  const file = source.beside.get(NAME);
  if (!file) return { rows: [], obstacles: [] };
  const { rows, obstacles } = textRows(IMPORTS_SHEET, file);
  return { rows: rows ?? [], obstacles };
}

function marksIn(cells: string): ReadonlyMap<string, string> {
  return new Map(
    cells.split(";").map((cell) => {
      const [column = "", mark = ""] = cell.split(":");
      return [column, mark];
    }),
  );
}

/** The columns of each row that earlier imports of a mapping wrote, with the marks of what they wrote. */
export function writtenBefore(before: readonly TextRow[], mapping: string): WrittenBefore {
  const columns = new Map(before.map((row) => [identity(row), marksIn(row.cells ?? "")]));
  return (table, key) => columns.get(`${mapping} ${table} ${key}`) ?? new Map();
}

/**
 * The provenance after an import: the rows to which it gave cells, now or before, name the file and its rows anew; the
 * rest is as it was.
 */
export function afterImport(
  before: readonly TextRow[],
  made: readonly MadeRow[],
  { written }: Merged,
  file: ImportedFile,
): TextRow[] {
  const byRow = new Map(before.map((row) => [identity(row), row]));
  const earlier = writtenBefore(before, file.mapping);
  for (const row of made) {
    const now = (written.get(row) ?? []).map((column) => [column, markOf(row.values[column] ?? "")] as const);
    const cells = new Map([...earlier(row.table, row.key), ...now]);
    if (cells.size === 0) continue;
    const entry = {
      mapping: file.mapping,
      table: row.table,
      row_key: row.key,
      file: file.file,
      sha256: file.sha256,
      rows: row.from.map(({ number }) => String(number)).join(";"),
      cells: [...cells]
        .map(([column, mark]) => `${column}:${mark}`)
        .sort()
        .join(";"),
    };
    byRow.set(identity(entry), entry);
  }
  return [...byRow.values()];
}

/** Rows that an earlier import of the mapping made and this one did not. */
export function vanishedRows(
  before: readonly TextRow[],
  made: readonly MadeRow[],
  mapping: string,
): TextRow[] {
  const now = new Set(made.map(({ table, key }) => `${mapping} ${table} ${key}`));
  return before.filter((row) => row.mapping === mapping && !now.has(identity(row)));
}

/** Writes imports.csv where it changed. @throws Error where the dataset is a bare folder of tables */
export function writeProvenance(source: SourceFolder, rows: readonly TextRow[]): boolean {
  if (source.home === null)
    throw new Error("an import needs a dataset with tables/ in it, to put imports.csv beside");
  const text = canonicalText(IMPORTS_SHEET, rows);
  const before = source.beside.get(NAME);
  if (before ? Buffer.from(before.bytes).toString() === text : rows.length === 0) return false;
  replaceFile(path.join(source.home, NAME), text);
  return true;
}
