import type { Dataset } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { archiveFile } from "./archive.ts";
import { checksumsText } from "./checksums.ts";
import { descriptorFiles } from "./descriptors/descriptor-files.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";
import { sqliteFile } from "./sqlite/sqlite-file.ts";
import { tableFiles } from "./table-files.ts";
import { wholeJsonText, wholeLinesText } from "./whole-text.ts";
import { xlsxFile } from "./xlsx/xlsx-file.ts";

/**
 * What a reader can download: each table in each format, the whole in each format that holds several tables, what
 * describes them, all of it as an archive, and the checksums.
 */
export async function downloads(dataset: Dataset): Promise<readonly ExportedFile[]> {
  const tables = DOWNLOAD_TABLES.map((table) => tableFiles(table, dataset));
  const packed = [sqliteFile("vacatur.sqlite", dataset), await xlsxFile("vacatur.xlsx", dataset)];
  const files = [
    ...tables.flatMap(({ csv, others }) => [csv, ...others]),
    ...packed,
    textFile("vacatur.json", wholeJsonText(dataset)),
    textFile("vacatur.jsonl", wholeLinesText(dataset)),
    ...descriptorFiles(tables, dataset),
    archiveFile("vacatur.zip", tables, packed, dataset),
  ];
  return [...files, textFile("SHA256SUMS", checksumsText(files))];
}
