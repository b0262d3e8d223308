import type { Dataset } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { checksumsText } from "./checksums.ts";
import { csvText } from "./csv-text.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";
import { jsonText } from "./json-text.ts";
import { licenceText } from "./licence.ts";
import { readmeText } from "./readme.ts";
import { sqliteFile } from "./sqlite/sqlite-file.ts";
import { zipFile } from "./zip-file.ts";

function tableFiles(dataset: Dataset): ExportedFile[] {
  return DOWNLOAD_TABLES.flatMap((table) => {
    const rows = table.rows(dataset);
    return [
      textFile(`${table.name}.csv`, csvText(table, rows)),
      textFile(`${table.name}.json`, jsonText(table, rows)),
    ];
  });
}

/** What a reader can download: each table twice, all of it as an archive, and the checksums. */
export async function downloads(dataset: Dataset): Promise<readonly ExportedFile[]> {
  const tables = tableFiles(dataset);
  const archive = zipFile("vacatur.zip", [
    textFile("vacatur/README.md", readmeText(dataset.edition)),
    textFile("vacatur/LICENSE.txt", licenceText()),
    ...tables.map((file) => ({ ...file, path: `vacatur/tables/${file.path}` })),
  ]);
  const files = [...tables, sqliteFile("vacatur.sqlite", dataset), archive];
  return [...files, textFile("SHA256SUMS", checksumsText(files))];
}
