import type { Dataset } from "../../../../src/model/dataset.ts";
import type {
  DownloadRow,
  DownloadTable,
  DownloadValue,
} from "../../../../src/model/downloads/download-table.ts";
import type { TableName } from "../../../../src/model/table-name.ts";
import { idColumn } from "../../../../src/model/id-column.ts";
import type { CellValue, DatabaseColumn, DatabaseTable } from "./database-table.ts";

/** A column that holds ids of rows of another table. */
interface ListColumn {
  readonly table: DownloadTable;
  readonly name: string;
  readonly target: TableName;
}

function listColumns(tables: readonly DownloadTable[]): ListColumn[] {
  return tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([name, { kind, target }]) =>
      kind === "references" && target !== undefined ? [{ table, name, target }] : [],
    ),
  );
}

function filled(name: string, type: DatabaseColumn["type"], meaning: string): DatabaseColumn {
  return { name, type, required: true, allowed: null, meaning };
}

const POSITION = filled("position", "INTEGER", "Its place in the list, from 1.");

function entriesOf(value: DownloadValue | undefined): readonly string[] {
  return typeof value === "object" && value !== null ? value : [];
}

function keyOf(table: DownloadTable, row: DownloadRow): CellValue[] {
  return table.key.map((name) => {
    const value = row[name] ?? null;
    return typeof value === "string" || typeof value === "number" ? value : null;
  });
}

function* linkRows(table: DownloadTable, name: string, dataset: Dataset): Generator<CellValue[]> {
  for (const row of table.rows(dataset))
    for (const [index, entry] of entriesOf(row[name]).entries())
      yield [...keyOf(table, row), index + 1, entry];
}

function* citationRows(columns: readonly ListColumn[], dataset: Dataset): Generator<CellValue[]> {
  for (const { table, name } of columns)
    for (const row of table.rows(dataset)) {
      const key = keyOf(table, row).join("/");
      for (const [index, source] of entriesOf(row[name]).entries())
        yield [table.name, key, name, index + 1, source];
    }
}

/** One row for each entry of a list of ids, so that lists can be joined: `batches_county_ids` and the like. */
function linkTable({ table, name, target }: ListColumn, dataset: Dataset): DatabaseTable {
  const id = idColumn(target);
  const key = table.key.map((part) => filled(part, "TEXT", `The row of ${table.name}.`));
  return {
    name: `${table.name}_${name}`,
    columns: [...key, POSITION, filled(id, "TEXT", table.columns[name]?.meaning ?? "")],
    key: [...table.key, id],
    foreignKeys: [
      { columns: table.key, table: table.name, targets: table.key },
      { columns: [id], table: target, targets: [id] },
    ],
    rows: linkRows(table, name, dataset),
  };
}

/** Which source is cited by which row; the key of the row with its parts joined by `/`. */
function citationsTable(columns: readonly ListColumn[], dataset: Dataset): DatabaseTable {
  return {
    name: "citations",
    columns: [
      filled("table_name", "TEXT", "The table of the row that cites."),
      filled("row_key", "TEXT", "The key of that row, its parts joined by /."),
      filled("column_name", "TEXT", "The column in which the source stands."),
      POSITION,
      filled("source_id", "TEXT", "The source."),
    ],
    key: ["table_name", "row_key", "column_name", "source_id"],
    foreignKeys: [{ columns: ["source_id"], table: "sources", targets: ["source_id"] }],
    rows: citationRows(columns, dataset),
  };
}

/**
 * The tables by which lists of ids can be joined: one a column, and one for all lists of sources of rows that were
 * typed. A computed row cites what the typed rows cite from which it follows.
 */
export function linkTables(tables: readonly DownloadTable[], dataset: Dataset): readonly DatabaseTable[] {
  const columns = listColumns(tables);
  const ofSources = columns.filter(({ table, target }) => target === "sources" && !table.computed);
  const others = columns.filter(({ target }) => target !== "sources");
  return [...others.map((column) => linkTable(column, dataset)), citationsTable(ofSources, dataset)];
}
