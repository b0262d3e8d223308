import type { Dataset } from "../../../src/model/dataset.ts";
import type { DownloadTable } from "../../../src/model/downloads/download-table.ts";
import { csvBlocks } from "./csv-text.ts";
import { inPieces, textFile, type ExportedFile } from "./exported-file.ts";
import { jsonLines } from "./json-lines-text.ts";
import { jsonFileLines } from "./json-text.ts";
import { parquetFile } from "./parquet/parquet-file.ts";

/** The files of one table, one in each format that holds a table alone, made one after another; the first is the CSV file. */
export function* tableFiles(table: DownloadTable, dataset: Dataset): Generator<ExportedFile> {
  const rows = table.rows(dataset);
  yield textFile(`${table.name}.csv`, csvBlocks(table, rows));
  yield textFile(`${table.name}.json`, inPieces(jsonFileLines(table, rows)));
  yield textFile(`${table.name}.jsonl`, inPieces(jsonLines(table, rows)));
  yield parquetFile(table, rows, dataset.edition);
}
