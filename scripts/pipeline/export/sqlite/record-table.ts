import type { Dataset } from "../../../../src/model/dataset.ts";
import type { DownloadTable, DownloadValue } from "../../../../src/model/downloads/download-table.ts";
import { idColumn } from "../../../../src/model/id-column.ts";
import { typedColumns, type TypedColumn } from "../typed-column.ts";
import type { CellValue, DatabaseColumn, DatabaseTable } from "./database-table.ts";

/** A value as SQLite keeps it: yes and no as 1 and 0, a list as a JSON array. */
function cellOf(value: DownloadValue): CellValue {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

function columnOf({ name, type, column, meaning, required }: TypedColumn): DatabaseColumn {
  const codes = column.vocabulary === undefined ? null : Object.keys(column.vocabulary);
  return {
    name,
    type: type === "integer" || type === "yes-no" ? "INTEGER" : "TEXT",
    // A list is never unknown: without entries it is [].
    required: required || type === "list",
    allowed: type === "yes-no" ? [0, 1] : codes,
    meaning: type === "list" ? `${meaning} A JSON array.` : meaning,
  };
}

function* valuesOf(
  table: DownloadTable,
  columns: readonly TypedColumn[],
  dataset: Dataset,
): Generator<CellValue[]> {
  for (const row of table.rows(dataset)) yield columns.map((column) => cellOf(column.value(row)));
}

/** A table that can be downloaded, as a table of the database. */
export function recordTable(table: DownloadTable, dataset: Dataset): DatabaseTable {
  const columns = typedColumns(table);
  return {
    name: table.name,
    columns: columns.map(columnOf),
    key: table.key,
    foreignKeys: Object.entries(table.columns).flatMap(([name, { kind, target }]) =>
      kind === "reference" && target !== undefined
        ? [{ columns: [name], table: target, targets: [idColumn(target)] }]
        : [],
    ),
    rows: valuesOf(table, columns, dataset),
  };
}
