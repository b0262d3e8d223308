import type { TableName } from "../../../src/model/table-name.ts";
import type { Issue } from "../issue.ts";
import { readSheet } from "../read/read-sheet.ts";
import type { RawSheet, Sheet } from "../read/sheet.ts";
import type { SourceFolder } from "../read/source-folder.ts";
import { checkEdition } from "./check-edition.ts";
import { checkSheet } from "./check-sheet.ts";
import type { CheckedRecord, CheckedTable, CheckedTables } from "./checked.ts";
import { IMPORTS_SHEET, LEDGER_SHEET, REDIRECTS_SHEET, WAIVERS_SHEET } from "./sheets-beside.ts";

/** A dataset with typed values, and what is wrong with its cells, rows and the files beside the tables. */
export interface CheckResult {
  readonly record: CheckedRecord;
  readonly issues: readonly Issue[];
}

/** Checks every table by itself; nothing is compared across tables yet. */
export function checkRecord(sheets: ReadonlyMap<TableName, RawSheet>, source: SourceFolder): CheckResult {
  const issues: Issue[] = [];
  const check = (raw: RawSheet): CheckedTable => {
    const { table, issues: found } = checkSheet(raw);
    issues.push(...found);
    return table;
  };
  const beside = (sheet: Sheet): CheckedTable => {
    const file = source.beside.get(`${sheet.name}.csv`);
    if (!file) return { name: sheet.name, file: `${sheet.name}.csv`, rows: [], complete: true };
    const { raw, issues: found } = readSheet(sheet, file.label, file.bytes);
    issues.push(...found);
    return check(raw);
  };
  // The columns of each sheet were checked by the schema of the very table, so its rows have that table's type.
  const tables = Object.fromEntries(
    [...sheets].map(([name, raw]) => [name, check(raw)]),
  ) as unknown as CheckedTables;
  const redirects = beside(REDIRECTS_SHEET) as unknown as CheckedRecord["redirects"];
  const waivers = beside(WAIVERS_SHEET) as unknown as CheckedRecord["waivers"];
  const imports = beside(IMPORTS_SHEET) as unknown as CheckedRecord["imports"];
  const ledger = source.beside.has("published-ids.csv")
    ? (beside(LEDGER_SHEET) as unknown as NonNullable<CheckedRecord["ledger"]>)
    : null;
  const { edition, issues: found } = checkEdition(source.beside.get("edition.json"), tables);
  issues.push(...found);
  return { record: { edition, tables, redirects, waivers, imports, ledger }, issues };
}
