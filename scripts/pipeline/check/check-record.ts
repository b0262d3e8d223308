import type { TableName } from "../../../src/model/table-name.ts";
import type { Issue } from "../issue.ts";
import { readSheet } from "../read/read-sheet.ts";
import { readTables } from "../read/read-tables.ts";
import type { RawSheet, Sheet } from "../read/sheet.ts";
import type { SourceFolder } from "../read/source-folder.ts";
import { checkEdition } from "./check-edition.ts";
import { checkSheet } from "./check-sheet.ts";
import type { CheckedRecord, CheckedTable, CheckedTables } from "./checked.ts";
import { KeptTexts } from "./kept-texts.ts";
import { IMPORTS_SHEET, LEDGER_SHEET, REDIRECTS_SHEET, WAIVERS_SHEET } from "./sheets-beside.ts";

/** A dataset with typed values, and what is wrong with its files, cells and rows. */
export interface CheckResult {
  readonly record: CheckedRecord;
  readonly issues: readonly Issue[];
}

/**
 * Reads and checks every table by itself, one after the other, and keeps no text of theirs; nothing is compared across
 * tables yet.
 */
export function checkRecord(source: SourceFolder): CheckResult {
  const issues: Issue[] = [];
  const kept = new KeptTexts();
  const check = (raw: RawSheet): CheckedTable => {
    const { table, issues: found } = checkSheet(raw, kept);
    issues.push(...found);
    raw.rows?.release();
    return table;
  };
  const beside = (sheet: Sheet): CheckedTable => {
    const file = source.beside.get(`${sheet.name}.csv`);
    if (!file) return { name: sheet.name, file: `${sheet.name}.csv`, rows: [], complete: true };
    const { raw, issues: found } = readSheet(sheet, file);
    issues.push(...found);
    return check(raw);
  };
  // The columns of each sheet were checked by the schema of the very table, so its rows have that table's type.
  const checked: Partial<Record<TableName, CheckedTable>> = {};
  const reading = readTables(source, (name, raw) => {
    checked[name] = check(raw);
  });
  issues.push(...reading);
  const tables = checked as unknown as CheckedTables;
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
