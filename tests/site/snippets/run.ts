import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";

const run = promisify(execFile);

/** A batch with the number in use: id, qualifier, value. */
export type Line = string;

const inOrder = (lines: readonly Line[]) => [...lines].sort();

/** What a program prints, line by line, in order. @throws Error with what it says where it fails */
export async function printed(program: string, args: readonly string[]): Promise<readonly Line[]> {
  const { stdout } = await run(program, args, { timeout: 60_000 });
  return inOrder(stdout.trim().split(/\r?\n/));
}

/** What DuckDB answers, as the other languages print it. */
export async function answered(sql: string): Promise<readonly Line[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return inOrder(reader.getRows().map((row) => row.map(String).join(" ")));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Whether a program can be started here. */
export async function isHere(program: string): Promise<boolean> {
  return run(program, ["--version"]).then(
    () => true,
    () => false,
  );
}
