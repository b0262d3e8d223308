import type { Dataset } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { Archive } from "./archive.ts";
import { checksumsText } from "./checksums.ts";
import type { DescribedTable } from "./descriptors/data-package-text.ts";
import { descriptorFiles } from "./descriptors/descriptor-files.ts";
import { fileFacts, type FileFacts } from "./descriptors/file-facts.ts";
import { inPieces, textFile, type ExportedFile } from "./exported-file.ts";
import { sqliteFile } from "./sqlite/sqlite-file.ts";
import { tableFiles } from "./table-files.ts";
import { wholeJson, wholeLines } from "./whole-text.ts";
import { xlsxFile } from "./xlsx/xlsx-file.ts";

function* files(dataset: Dataset, workbook: ExportedFile): Generator<ExportedFile> {
  const sums: FileFacts[] = [];
  const archive = new Archive();
  const beside: DescribedTable[] = [];
  const inside: DescribedTable[] = [];
  const made = (file: ExportedFile) => {
    sums.push(fileFacts(file));
    return file;
  };
  for (const table of DOWNLOAD_TABLES) {
    for (const file of tableFiles(table, dataset)) {
      const packed = archive.add(`tables/${file.path}`, file);
      const facts = { ...packed, path: file.path };
      sums.push(facts);
      if (file.path.endsWith(".csv")) {
        beside.push({ table, file: facts });
        inside.push({ table, file: packed });
      }
      yield file;
    }
  }
  const whole = (file: ExportedFile) => {
    sums.push(archive.add(file.path, file));
    return file;
  };
  yield whole(sqliteFile("vacatur.sqlite", dataset));
  yield whole(workbook);
  yield made(textFile("vacatur.json", inPieces(wholeJson(dataset))));
  yield made(textFile("vacatur.jsonl", inPieces(wholeLines(dataset))));
  for (const file of descriptorFiles(beside, dataset)) yield made(file);
  yield made(archive.file("vacatur.zip", inside, dataset));
  yield textFile("SHA256SUMS", checksumsText(sums));
}

/**
 * What a reader can download: each table in each format, the whole in each format that holds several tables, what
 * describes them, all of it as an archive, and the checksums. Each file is made when it is asked for: together they are
 * many times larger than the record.
 */
export async function downloads(dataset: Dataset): Promise<Iterable<ExportedFile>> {
  return files(dataset, await xlsxFile("vacatur.xlsx", dataset));
}
