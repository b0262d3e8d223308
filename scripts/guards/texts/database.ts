import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Pieces } from "./pieces.ts";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Every text of a SQLite database: of all rows of all tables, and of its own description. Throws where it cannot be read. */
export function* databaseTexts(pieces: Pieces): Generator<string> {
  const folder = mkdtempSync(join(tmpdir(), "vacatur-database-"));
  try {
    const path = join(folder, "read.sqlite");
    const copy = openSync(path, "w");
    try {
      for (const piece of pieces) writeSync(copy, piece);
    } finally {
      closeSync(copy);
    }
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      yield* rowTexts(database);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* rowTexts(database: DatabaseSync): Generator<string> {
  const described = database.prepare("SELECT type, name, sql FROM sqlite_schema").all();
  for (const { type, name, sql } of described) {
    if (typeof sql === "string") yield sql;
    if (type !== "table" || typeof name !== "string") continue;
    for (const row of database.prepare(`SELECT * FROM ${quoted(name)}`).iterate())
      for (const value of Object.values(row)) if (typeof value === "string") yield value;
  }
}
