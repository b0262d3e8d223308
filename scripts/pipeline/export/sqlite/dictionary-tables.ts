import type { Edition } from "../../../../src/model/dataset.ts";
import { typeInWords } from "../../../../src/model/downloads/column-words.ts";
import type { DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { typedColumns } from "../typed-column.ts";
import type { DatabaseColumn, DatabaseTable } from "./database-table.ts";

function text(name: string, meaning: string): DatabaseColumn {
  return { name, type: "TEXT", required: true, allowed: null, meaning };
}

function flag(name: string, meaning: string): DatabaseColumn {
  return { name, type: "INTEGER", required: true, allowed: [0, 1], meaning };
}

function tableDictionary(tables: readonly DownloadTable[]): DatabaseTable {
  return {
    name: "dictionary_tables",
    columns: [
      text("table_name", "The table."),
      text("title", "Its name for a reader."),
      text("description", "What one row is."),
      flag("computed", "Whether it follows from other tables; nothing in it was typed."),
    ],
    key: ["table_name"],
    foreignKeys: [],
    rows: tables.map(({ name, title, description, computed }) => [
      name,
      title,
      description,
      Number(computed),
    ]),
  };
}

function columnDictionary(tables: readonly DownloadTable[]): DatabaseTable {
  return {
    name: "dictionary_columns",
    columns: [
      text("table_name", "The table."),
      text("column_name", "The column."),
      text("meaning", "What it says."),
      text("type", "What stands in a cell, in words."),
      flag("required", "Whether a cell is never empty."),
    ],
    key: ["table_name", "column_name"],
    foreignKeys: [{ columns: ["table_name"], table: "dictionary_tables", targets: ["table_name"] }],
    rows: tables.flatMap((table) =>
      typedColumns(table).map(({ name, meaning, column, type, required }) => [
        table.name,
        name,
        meaning,
        type === "day" ? "day: year, month and day" : typeInWords(column),
        Number(required),
      ]),
    ),
  };
}

function codeDictionary(tables: readonly DownloadTable[]): DatabaseTable {
  return {
    name: "dictionary_codes",
    columns: [
      text("table_name", "The table."),
      text("column_name", "The column in which the code may stand."),
      text("code", "The code."),
      text("label", "The code in a reader's words."),
      text("meaning", "What it says."),
    ],
    key: ["table_name", "column_name", "code"],
    foreignKeys: [{ columns: ["table_name"], table: "dictionary_tables", targets: ["table_name"] }],
    rows: tables.flatMap((table) =>
      Object.entries(table.columns).flatMap(([column, { vocabulary }]) =>
        Object.entries(vocabulary ?? {}).map(([code, { label, meaning }]) => [
          table.name,
          column,
          code,
          label,
          meaning,
        ]),
      ),
    ),
  };
}

function editionTable({ as_of, first_published_on }: Edition): DatabaseTable {
  return {
    name: "edition",
    columns: [
      text("as_of", "The day for which the record speaks."),
      text("first_published_on", "When the record was first published."),
      text("licence", "The licence of the data."),
    ],
    key: ["as_of"],
    foreignKeys: [],
    rows: [[as_of, first_published_on, "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"]],
  };
}

/** The tables that explain the others: the edition, and every table, column and code in words. */
export function dictionaryTables(
  tables: readonly DownloadTable[],
  edition: Edition,
): readonly DatabaseTable[] {
  return [editionTable(edition), tableDictionary(tables), columnDictionary(tables), codeDictionary(tables)];
}
