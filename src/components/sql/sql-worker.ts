import type { Database, Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import { openDatabase } from "./open-database.ts";
import { runQuery } from "./run-query.ts";
import type { SqlReply, SqlRequest } from "./sql-messages.ts";

// SQLite asks for this before it starts: the database lives in memory, so nothing of the browser's storage is touched.
Object.assign(globalThis, {
  sqlite3ApiConfig: {
    disable: { vfs: { kvvfs: true, opfs: true, "opfs-vfs": true, "opfs-sahpool": true, "opfs-wl": true } },
  },
});

const reply = (message: SqlReply) => {
  postMessage(message);
};

async function load(address: string): Promise<Database> {
  const [module, response] = await Promise.all([import("@sqlite.org/sqlite-wasm"), fetch(address)]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const sqlite: Sqlite3Static = await module.default();
  return openDatabase(sqlite, bytes);
}

let loading: Promise<Database> | null = null;

async function answer({ database: address, sql, most }: SqlRequest): Promise<void> {
  let database: Database;
  try {
    database = await (loading ??= load(address));
  } catch {
    loading = null;
    reply({ kind: "not-loaded" });
    return;
  }
  reply({ kind: "ready" });
  try {
    reply({ kind: "result", result: runQuery(database, sql, most) });
  } catch (error) {
    reply({ kind: "refused", message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<SqlRequest>) => {
  void answer(data);
});
