import { unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Dataset } from "../../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import type { ExportedFile } from "../exported-file.ts";
import { zipFile } from "../zip-file.ts";
import { aboutSheet, dictionarySheet } from "./explaining-sheets.ts";
import { tableSheet } from "./table-sheet.ts";

/**
 * The whole record as a workbook: one sheet a table, after one about the record and one with the dictionary. It is packed
 * anew, since the writer packs it with the time of day; the same dataset gives the same bytes.
 * @throws Error if a text is too long for a cell
 */
export async function xlsxFile(name: string, dataset: Dataset): Promise<ExportedFile> {
  const sheets = [
    aboutSheet(dataset.edition),
    dictionarySheet(DOWNLOAD_TABLES),
    ...DOWNLOAD_TABLES.map((table) => tableSheet(table, dataset)),
  ];
  const packed = await writeExcelFile(sheets).toBuffer();
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]) => ({ path, bytes }));
  return zipFile(name, parts);
}
