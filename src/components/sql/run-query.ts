import type { Database, SqlValue as RawValue } from "@sqlite.org/sqlite-wasm";
import type { SqlResult, SqlValue } from "./sql-messages.ts";

const HEX = 16;

function plain(value: RawValue): SqlValue {
  if (typeof value === "bigint") return String(value);
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
  return `x'${[...bytes].map((byte) => byte.toString(HEX).padStart(2, "0")).join("")}'`;
}

/**
 * Runs statements and gives the rows of the first that has any columns, at most so many.
 * @throws Error with the words of SQLite where it refuses a statement
 */
export function runQuery(database: Database, sql: string, most: number): SqlResult {
  const columns: string[] = [];
  const rows: SqlValue[][] = [];
  let cut = false;
  const started = performance.now();
  database.exec({
    sql,
    rowMode: "array",
    columnNames: columns,
    callback: (row: readonly RawValue[]) => {
      cut = rows.length >= most;
      if (!cut) rows.push(row.map(plain));
      // `false` ends the query.
      return cut ? false : undefined;
    },
  });
  return { columns, rows, cut, milliseconds: performance.now() - started };
}
