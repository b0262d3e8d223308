import type { Dataset } from "../../../src/model/dataset.ts";
import type { DownloadTable } from "../../../src/model/downloads/download-table.ts";
import { csvText } from "./csv-text.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";
import { jsonLinesText } from "./json-lines-text.ts";
import { jsonText } from "./json-text.ts";
import { parquetFile } from "./parquet/parquet-file.ts";

/** A table with its files, one in each format that holds a table alone; the first is the CSV file. */
export interface TableFiles {
  readonly table: DownloadTable;
  readonly csv: ExportedFile;
  readonly others: readonly ExportedFile[];
}

/** The files of one table. */
export function tableFiles(table: DownloadTable, dataset: Dataset): TableFiles {
  const rows = table.rows(dataset);
  return {
    table,
    csv: textFile(`${table.name}.csv`, csvText(table, rows)),
    others: [
      textFile(`${table.name}.json`, jsonText(table, rows)),
      textFile(`${table.name}.jsonl`, jsonLinesText(table, rows)),
      parquetFile(table, rows, dataset.edition),
    ],
  };
}
