import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sqliteFile } from "../../../../scripts/pipeline/export/sqlite/sqlite-file.ts";
import type { Dataset } from "../../../../src/model/dataset.ts";

/** The database of a dataset, opened as a reader opens the file. It is closed by whoever asked for it. */
export function openDatabase(dataset: Dataset): DatabaseSync {
  const folder = mkdtempSync(path.join(tmpdir(), "sqlite-test-"));
  const file = path.join(folder, "vacatur.sqlite");
  writeFileSync(file, sqliteFile("vacatur.sqlite", dataset).bytes);
  const database = new DatabaseSync(file, { readOnly: true });
  // The file stays readable through its handle.
  rmSync(folder, { recursive: true });
  return database;
}
