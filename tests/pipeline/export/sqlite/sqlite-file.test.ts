import { afterAll, expect, it } from "vitest";
import { sqliteFile } from "../../../../scripts/pipeline/export/sqlite/sqlite-file.ts";
import { DOWNLOAD_TABLES, TYPED_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import { shippedRecords } from "../../../views/shipped-records.ts";
import { AWKWARD_DATASET, AWKWARD_TEXTS } from "../clients/awkward-dataset.ts";
import { SMALL_DATASET } from "../small-dataset.ts";
import { openDatabase } from "./open-database.ts";

const { dataset } = shippedRecords;
const database = openDatabase(dataset);
afterAll(() => {
  database.close();
});

const all = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

it("is sound, and every key that points to a row finds it", () => {
  expect(all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(all("PRAGMA foreign_key_check")).toEqual([]);
});

it("the same dataset gives the same bytes", () => {
  const again = sqliteFile("vacatur.sqlite", structuredClone(dataset));
  expect(Buffer.from(again.bytes).equals(sqliteFile("vacatur.sqlite", dataset).bytes)).toBe(true);
});

it.each(DOWNLOAD_TABLES.map((table) => [table.name, table] as const))(
  "%s: the same rows and types",
  (_, table) => {
    const stored = all(
      `SELECT * FROM "${table.name}" ORDER BY ${table.key.map((name) => `"${name}"`).join()}`,
    );
    const columns = Object.entries(table.columns);
    const read = stored.map((row) =>
      Object.fromEntries(
        columns.map(([name, { kind }]) => {
          const value = row[name];
          if (kind === "yes-no") return [name, value === 1];
          return [name, kind === "list" || kind === "references" ? JSON.parse(String(value)) : value];
        }),
      ),
    );
    const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(read)).toEqual(inOrder([...table.rows(dataset)]));
    for (const [name, { kind }] of columns) {
      const wanted = kind === "integer" || kind === "yes-no" ? "integer" : "text";
      const types = all(`SELECT DISTINCT typeof("${name}") AS type FROM "${table.name}"`);
      expect(types.map(({ type }) => type).filter((type) => type !== wanted && type !== "null")).toEqual([]);
    }
  },
);

it("has a foreign key and an index for every column that points to one row", () => {
  for (const table of DOWNLOAD_TABLES) {
    const pointing = Object.entries(table.columns).filter(([, { kind }]) => kind === "reference");
    const keys = all(`PRAGMA foreign_key_list("${table.name}")`);
    expect(keys.map((key) => [key.from, key.table]).sort()).toEqual(
      pointing.map(([name, { target }]) => [name, target]).sort(),
    );
    const indexes = all(`PRAGMA index_list("${table.name}")`);
    const first = indexes.flatMap(({ name }) => all(`PRAGMA index_info("${String(name)}")`).slice(0, 1));
    expect(first.map(({ name }) => name)).toEqual(expect.arrayContaining(pointing.map(([name]) => name)));
  }
});

it("lists can be joined, and every citation of a typed row is there", () => {
  const counties = dataset.tables.batches.flatMap(({ county_ids }) => county_ids).length;
  expect(all("SELECT count(*) AS n FROM batches_county_ids JOIN counties USING (county_id)")).toEqual([
    { n: counties },
  ]);
  const cited = TYPED_TABLES.flatMap((table) => table.rows(dataset)).flatMap(
    ({ source_ids }) => source_ids ?? [],
  );
  expect(all("SELECT count(*) AS n FROM citations JOIN sources USING (source_id)")).toEqual([
    { n: cited.length },
  ]);
});

it("says what was vacated in each county with the numbers of the record’s own totals", () => {
  const wanted = dataset.derived.totals
    .filter(({ kind }) => kind === "county")
    .map(({ id, vacated: { quantity } }) => ({
      county_id: id,
      vacated_qualifier: quantity?.qualifier ?? null,
      vacated: quantity?.value ?? null,
    }));
  expect(wanted.some(({ vacated }) => vacated !== null)).toBe(true);
  expect(all("SELECT county_id, vacated_qualifier, vacated FROM county_totals")).toEqual(
    wanted.sort((a, b) => (a.county_id < b.county_id ? -1 : 1)),
  );
});

it("shows no officer’s totals without how the officer stands", () => {
  const rows = all("SELECT officer_id, name, convicted, summary FROM officer_totals");
  expect(rows).toHaveLength(dataset.tables.officers.length);
  const statuses = new Map(dataset.derived.officer_statuses.map((status) => [status.officer_id, status]));
  for (const { officer_id, convicted, summary, name } of rows) {
    const status = statuses.get(String(officer_id))!;
    expect([convicted, summary]).toEqual([Number(status.convicted), status.summary]);
    expect(name).not.toMatch(/^ | $| {2}/);
  }
});

it("explains every table, column and code", () => {
  const named = all("SELECT table_name, column_name FROM dictionary_columns");
  for (const { name, columns } of DOWNLOAD_TABLES)
    for (const [column, { vocabulary }] of Object.entries(columns)) {
      expect(named).toContainEqual({ table_name: name, column_name: column });
      const codes = all(
        `SELECT code FROM dictionary_codes WHERE table_name = '${name}' AND column_name = '${column}'`,
      );
      expect(codes.map(({ code }) => code).sort()).toEqual(Object.keys(vocabulary ?? {}).sort());
    }
});

it("a date of any precision lies between two days", () => {
  expect(
    all("SELECT DISTINCT length(date) AS n FROM batch_steps WHERE date IS NOT NULL ORDER BY 1").length,
  ).toBeGreaterThan(1);
  const bad = all(`SELECT * FROM batch_steps WHERE date IS NOT NULL AND NOT (
    date_earliest GLOB '????-??-??' AND date_earliest <= date_latest
    AND substr(date_earliest, 1, length(date)) = date AND substr(date_latest, 1, length(date)) = date)`);
  expect(bad).toEqual([]);
});

it("keeps formulas, quotation marks, line ends and letters of any script as they are", () => {
  const awkward = openDatabase(AWKWARD_DATASET);
  const rows = awkward
    .prepare("SELECT title FROM sources WHERE source_id LIKE 'source-%' ORDER BY source_id")
    .all();
  awkward.close();
  expect(rows.map(({ title }) => title)).toEqual([...AWKWARD_TEXTS]);
});

it("refuses a row that points to none", () => {
  const { tables } = SMALL_DATASET;
  const [first] = tables.batches;
  const batches = [{ ...first!, person_id: "nobody" }, tables.batches[1]!];
  const broken = { ...SMALL_DATASET, tables: { ...tables, batches } };
  expect(() => sqliteFile("vacatur.sqlite", broken)).toThrow("points to none");
});
