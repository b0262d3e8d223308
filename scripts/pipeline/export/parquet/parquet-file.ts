import { parquetWriteBuffer } from "hyparquet-writer";
import type { Edition } from "../../../../src/model/dataset.ts";
import type { DownloadRow, DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import type { ExportedFile } from "../exported-file.ts";
import { typedColumns, type TypedColumn } from "../typed-column.ts";
import { parquetSchema } from "./parquet-schema.ts";

function valuesOf(column: TypedColumn, rows: readonly DownloadRow[]): unknown[] {
  const values = rows.map(column.value);
  if (column.type !== "day") return values;
  return values.map((day) => (typeof day === "string" ? new Date(`${day}T00:00:00Z`) : null));
}

/**
 * Rows as a Parquet file with typed columns: whole numbers, yes and no, lists of texts, and days beside each date. What
 * the table and its columns are stands in the metadata of the file. The same rows of one edition give the same bytes.
 */
export function parquetFile(
  table: DownloadTable,
  rows: readonly DownloadRow[],
  edition: Edition,
): ExportedFile {
  const columns = typedColumns(table);
  const meanings = Object.fromEntries(columns.map(({ name, meaning }) => [name, meaning]));
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({ name: column.name, data: valuesOf(column, rows) })),
    schema: parquetSchema(columns),
    createdBy: "vacatur",
    kvMetadata: [
      { key: "description", value: table.description },
      { key: "edition", value: edition.as_of },
      { key: "licence", value: "CC BY 4.0" },
      { key: "columns", value: JSON.stringify(meanings) },
    ],
  });
  return { path: `${table.name}.parquet`, bytes: new Uint8Array(buffer) };
}
