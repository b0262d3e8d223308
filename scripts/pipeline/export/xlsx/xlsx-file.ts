import { unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import { countOf } from "../../../../src/model/count-of.ts";
import type { ExportedFile } from "../exported-file.ts";
import { PackedFile, zipOf } from "../zip-file.ts";
import { aboutSheet, dictionarySheet } from "./explaining-sheets.ts";
import { MOST_ROWS, tableSheet } from "./table-sheet.ts";

/** The workbook as its writer packs it. The cells are let go before it is packed anew: they take far more memory. */
async function written(dataset: Dataset): Promise<Uint8Array> {
  const isTooLong = (table: DownloadTable) => countOf(table.rows(dataset)) > MOST_ROWS;
  const tooLong = new Set(DOWNLOAD_TABLES.filter(isTooLong));
  const sheets = [
    aboutSheet(
      dataset.edition,
      [...tooLong].map((table) => table.name),
    ),
    dictionarySheet(DOWNLOAD_TABLES),
    ...DOWNLOAD_TABLES.filter((table) => !tooLong.has(table)).map((table) => tableSheet(table, dataset)),
  ];
  return writeExcelFile(sheets).toBuffer();
}

/** The parts of an archive, each packed anew before the next is unpacked. */
function packedAnew(archive: Uint8Array): PackedFile[] {
  const names: string[] = [];
  unzipSync(archive, { filter: ({ name }) => names.push(name) < 0 });
  return names.map((name) => {
    const { [name]: bytes = new Uint8Array() } = unzipSync(archive, { filter: (part) => part.name === name });
    return new PackedFile(name, bytes);
  });
}

/**
 * The whole record as a workbook: one sheet a table, after one about the record and one with the dictionary; a table that is
 * too long for a sheet is named in the first and left out. It is packed
 * anew, since the writer packs it with the time of day; the same dataset gives the same bytes.
 * @throws Error if a text is too long for a cell
 */
export async function xlsxFile(name: string, dataset: Dataset): Promise<ExportedFile> {
  return zipOf(name, packedAnew(await written(dataset)));
}
