import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/components/sql/open-database.ts";
import { runQuery } from "../../../src/components/sql/run-query.ts";
import { EXAMPLE_QUERIES } from "../../../src/views/sql/example-queries.ts";

const sqlite = await sqlite3InitModule();
const bytes = () => new Uint8Array(readFileSync("data/generated/downloads/vacatur.sqlite"));
const database = openDatabase(sqlite, bytes());
afterAll(() => {
  database.close();
});

const run = (sql: string, most = 100) => runQuery(database, sql, most);

describe("SQLite as the browser runs it", () => {
  it("answers every example", () => {
    for (const [name, sql] of Object.entries(EXAMPLE_QUERIES)) {
      const { columns, rows } = run(sql);
      expect(rows.length, name).toBeGreaterThan(0);
      expect(rows[0], name).toHaveLength(columns.length);
    }
  });

  it("gives numbers, texts and nothing as they are, large numbers and bytes as text", () => {
    expect(
      run("SELECT 1 AS a, 1.5 AS b, 'x' AS b, NULL AS d, 9007199254740993 AS e, x'00ff' AS f"),
    ).toMatchObject({
      columns: ["a", "b", "b", "d", "e", "f"],
      rows: [[1, 1.5, "x", null, "9007199254740993", "x'00ff'"]],
      cut: false,
    });
  });

  it("hands over at most so many rows, and says that there are more", () => {
    const numbers =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n";
    expect(run(numbers, 10)).toMatchObject({
      rows: expect.objectContaining({ length: 10 }) as unknown,
      cut: true,
    });
    expect(run(`${numbers} LIMIT 10`, 10)).toMatchObject({ cut: false });
  });

  it("shows the columns of an answer without rows", () => {
    expect(run("SELECT name FROM counties WHERE name = 'Nowhere'")).toMatchObject({
      columns: ["name"],
      rows: [],
    });
  });

  it.each([
    ["DELETE FROM officers", /readonly/],
    ["UPDATE figures SET value = 0", /readonly/],
    ["CREATE TABLE more (a)", /readonly/],
    ["DROP VIEW officer_totals", /readonly/],
    ["SELEC 1", /syntax error/],
    ["SELECT * FROM nobody", /no such table: nobody/],
  ])("refuses %s in its own words", (sql, message) => {
    expect(() => run(sql)).toThrow(message);
  });

  it("does not open what is no database", () => {
    expect(() => openDatabase(sqlite, new TextEncoder().encode("<!doctype html>".padEnd(4096)))).toThrow(
      /not a database|malformed/,
    );
  });
});
