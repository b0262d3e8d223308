import type { Database, Sqlite3Static } from "@sqlite.org/sqlite-wasm";

/**
 * Opens a database from the bytes of its file, in memory and read-only.
 * @throws Error if the bytes are no database
 */
export function openDatabase({ oo1, wasm, capi }: Sqlite3Static, bytes: Uint8Array): Database {
  const database = new oo1.DB(":memory:");
  const pointer = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  const { pointer: handle } = database;
  if (handle === undefined) throw new Error("the database is closed");
  const code = capi.sqlite3_deserialize(handle, "main", pointer, bytes.length, bytes.length, flags);
  database.checkRc(code);
  // The first look at a file that is none fails.
  database.exec("SELECT count(*) FROM sqlite_schema");
  return database;
}
