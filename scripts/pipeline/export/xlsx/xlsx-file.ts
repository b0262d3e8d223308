import { unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import type { ExportedFile } from "../exported-file.ts";
import { zipFile } from "../zip-file.ts";
import { aboutSheet, dictionarySheet } from "./explaining-sheets.ts";
import { MOST_ROWS, tableSheet } from "./table-sheet.ts";

/**
 * The whole record as a workbook: one sheet a table, after one about the record and one with the dictionary; a table that is
 * too long for a sheet is named in the first and left out. It is packed
 * anew, since the writer packs it with the time of day; the same dataset gives the same bytes.
 * @throws Error if a text is too long for a cell
 */
export async function xlsxFile(name: string, dataset: Dataset): Promise<ExportedFile> {
  const isTooLong = (table: DownloadTable) => table.rows(dataset).length > MOST_ROWS;
  const tooLong = new Set(DOWNLOAD_TABLES.filter(isTooLong));
  const sheets = [
    aboutSheet(
      dataset.edition,
      [...tooLong].map((table) => table.name),
    ),
    dictionarySheet(DOWNLOAD_TABLES),
    ...DOWNLOAD_TABLES.filter((table) => !tooLong.has(table)).map((table) => tableSheet(table, dataset)),
  ];
  const packed = await writeExcelFile(sheets).toBuffer();
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]) => ({ path, bytes }));
  return zipFile(name, parts);
}
