import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Dataset } from "../../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import type { ExportedFile } from "../exported-file.ts";
import { createIndexes, createTable } from "./create-table.ts";
import type { DatabaseTable } from "./database-table.ts";
import { dictionaryTables } from "./dictionary-tables.ts";
import { linkTables } from "./link-tables.ts";
import { nameList, quotedName } from "./quoted.ts";
import { recordTable } from "./record-table.ts";
import { VIEWS } from "./views.ts";

function fill(database: DatabaseSync, table: DatabaseTable): void {
  const names = nameList(table.columns.map((column) => column.name));
  const places = table.columns.map(() => "?").join(", ");
  const insert = database.prepare(`INSERT INTO ${quotedName(table.name)} ${names} VALUES (${places})`);
  for (const row of table.rows) insert.run(...row);
}

/** @throws Error if a row points to none: a mistake of the program, since the tables were checked before */
function checkForeignKeys(database: DatabaseSync): void {
  const [broken] = database.prepare("PRAGMA foreign_key_check").all();
  if (broken !== undefined)
    throw new Error(`a row of the database points to none: ${JSON.stringify(broken)}`);
}

function write(file: string, tables: readonly DatabaseTable[]): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    for (const table of tables) {
      database.exec(createTable(table));
      fill(database, table);
      for (const statement of createIndexes(table)) database.exec(statement);
    }
    for (const view of VIEWS) database.exec(view);
    checkForeignKeys(database);
    database.exec("COMMIT; VACUUM");
  } finally {
    database.close();
  }
}

/**
 * The whole record as a SQLite database: every table with its keys, foreign keys and indexes, the lists as tables to
 * join, the dictionary, and views with totals. The same dataset gives the same bytes.
 * @throws Error if a row breaks a key of its table: the pipeline has checked them
 */
export function sqliteFile(name: string, dataset: Dataset): ExportedFile {
  const tables = [
    ...DOWNLOAD_TABLES.map((table) => recordTable(table, dataset)),
    ...linkTables(DOWNLOAD_TABLES, dataset),
    ...dictionaryTables(DOWNLOAD_TABLES, dataset.edition),
  ];
  const folder = mkdtempSync(path.join(tmpdir(), "vacatur-"));
  try {
    const file = path.join(folder, name);
    write(file, tables);
    return { path: name, bytes: readFileSync(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
