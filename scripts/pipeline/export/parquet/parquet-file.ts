import { parquetWriteBuffer } from "hyparquet-writer";
import type { Edition } from "../../../../src/model/dataset.ts";
import type { DownloadRow, DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import type { ExportedFile } from "../exported-file.ts";
import { typedColumns, type TypedColumn } from "../typed-column.ts";
import { parquetSchema } from "./parquet-schema.ts";

function valueOf({ type, value }: TypedColumn, row: DownloadRow): unknown {
  const given = value(row);
  if (type !== "day") return given;
  return typeof given === "string" ? new Date(`${given}T00:00:00Z`) : null;
}

/**
 * Rows as a Parquet file with typed columns: whole numbers, yes and no, lists of texts, and days beside each date. What
 * the table and its columns are stands in the metadata of the file. The same rows of one edition give the same bytes.
 */
export function parquetFile(
  table: DownloadTable,
  rows: Iterable<DownloadRow>,
  edition: Edition,
): ExportedFile {
  const columns = typedColumns(table);
  const meanings = Object.fromEntries(columns.map(({ name, meaning }) => [name, meaning]));
  const columnData = columns.map(({ name }): { name: string; data: unknown[] } => ({ name, data: [] }));
  for (const row of rows)
    for (const [index, column] of columns.entries()) columnData[index]?.data.push(valueOf(column, row));
  const buffer = parquetWriteBuffer({
    columnData,
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
