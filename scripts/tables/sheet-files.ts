import { TABLE_LIST } from "../../src/model/tables.ts";
import {
  IMPORTS_SHEET,
  LEDGER_SHEET,
  REDIRECTS_SHEET,
  WAIVERS_SHEET,
} from "../pipeline/check/sheets-beside.ts";
import type { Sheet } from "../pipeline/read/sheet.ts";
import type { SourceFile, SourceFolder } from "../pipeline/read/source-folder.ts";

/** A CSV file of a dataset and what its columns are. */
export interface SheetFile {
  readonly sheet: Sheet;
  readonly file: SourceFile;
}

/** Every CSV file of a dataset that is there: the tables, then what the editors keep beside them. */
export function sheetFiles(source: SourceFolder): SheetFile[] {
  const present = (sheets: readonly Sheet[], files: ReadonlyMap<string, SourceFile> | null): SheetFile[] =>
    sheets.flatMap((sheet) => {
      const file = files?.get(`${sheet.name}.csv`);
      return file ? [{ sheet, file }] : [];
    });
  return [
    ...present(TABLE_LIST, source.tables),
    ...present([IMPORTS_SHEET, LEDGER_SHEET, REDIRECTS_SHEET, WAIVERS_SHEET], source.beside),
  ];
}
