import { afterAll, describe, expect, it } from "vitest";
import { tableFiles } from "../../../../scripts/pipeline/export/table-files.ts";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type {
  DownloadRow,
  DownloadTable,
  DownloadValue,
} from "../../../../src/model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import { textOfSpreadsheet } from "../../../../src/model/spreadsheet-text.ts";
import { shippedRecords } from "../../../views/shipped-records.ts";
import { AWKWARD_DATASET } from "./awkward-dataset.ts";
import { duckColumns, duckNames, duckType, duckWith, type Duck } from "./duckdb.ts";

const DATASETS: readonly (readonly [string, Dataset])[] = [
  ["the record", shippedRecords.dataset],
  ["awkward texts", AWKWARD_DATASET],
];

/** Tables have many files; each query is short. */
const TIMEOUT = 30_000;

/** The typed rows of a CSV file that DuckDB read as texts, by the rules of its README. */
function fromTexts(table: DownloadTable, rows: readonly DownloadRow[]): DownloadRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(table.columns).map(([name, { kind }]): [string, DownloadValue] => {
        const cell = row[name];
        const text = typeof cell === "string" ? textOfSpreadsheet(cell) : null;
        if (kind === "list" || kind === "references") return [name, text === null ? [] : text.split(";")];
        if (kind === "integer") return [name, text === null ? null : Number(text)];
        return [name, kind === "yes-no" ? text === "true" : text];
      }),
    ),
  );
}

async function typesIn(duck: Duck, source: string): Promise<Record<string, unknown>> {
  const described = await duck.rows(`DESCRIBE SELECT * FROM ${source}`);
  const types = new Map(described.map(({ column_name, column_type }) => [String(column_name), column_type]));
  return Object.fromEntries(types);
}

describe.each(DATASETS)("%s, read by DuckDB", async (_, dataset) => {
  const files = DOWNLOAD_TABLES.flatMap((table) => [...tableFiles(table, dataset)]);
  const duck = await duckWith(files);
  afterAll(duck.close);
  const tables = DOWNLOAD_TABLES.map((table) => ({ table, rows: [...table.rows(dataset)] }));

  it(
    "is the same in CSV",
    async () => {
      for (const { table, rows } of tables) {
        const read = await duck.rows(
          `SELECT * FROM read_csv(${duck.file(`${table.name}.csv`)}, all_varchar = true, header = true,
           delim = ',', quote = '"', escape = '"', max_line_size = 10000000)`,
        );
        expect(fromTexts(table, read), table.name).toEqual(rows);
      }
    },
    TIMEOUT,
  );

  it.each(["json", "jsonl"])(
    "is the same in %s",
    async (ending) => {
      const format = ending === "json" ? "array" : "newline_delimited";
      for (const { table, rows } of tables) {
        const read = await duck.rows(
          `SELECT ${duckNames(table)} FROM read_json(${duck.file(`${table.name}.${ending}`)},
           format = '${format}', columns = ${duckColumns(table)})`,
        );
        expect(read, table.name).toEqual(rows);
      }
    },
    TIMEOUT,
  );

  it(
    "is the same in Parquet, with the types of the columns and the days between which dates lie",
    async () => {
      for (const { table, rows } of tables) {
        const source = duck.file(`${table.name}.parquet`);
        const types = await typesIn(duck, source);
        for (const [name, column] of Object.entries(table.columns)) {
          expect([table.name, name, types[name]]).toEqual([table.name, name, duckType(column)]);
          if (column.kind !== "date") continue;
          expect([types[`${name}_earliest`], types[`${name}_latest`]]).toEqual(["DATE", "DATE"]);
          const [wrong] = await duck.rows(
            `SELECT count(*)::INTEGER AS n FROM ${source} WHERE "${name}" IS NOT NULL AND NOT (
             "${name}_earliest" <= "${name}_latest" AND starts_with("${name}_earliest"::VARCHAR, "${name}")
             AND starts_with("${name}_latest"::VARCHAR, "${name}"))`,
          );
          expect(wrong).toEqual({ n: 0 });
        }
        expect(await duck.rows(`SELECT ${duckNames(table)} FROM ${source}`), table.name).toEqual(rows);
      }
    },
    TIMEOUT,
  );
});

it("counts what was vacated in each county from the Parquet files as the record does", async () => {
  const { dataset } = shippedRecords;
  const duck = await duckWith(DOWNLOAD_TABLES.flatMap((table) => [...tableFiles(table, dataset)]));
  const read = await duck.rows(
    `SELECT id, qualifier, value FROM ${duck.file("derived_totals.parquet")}
     WHERE scope = 'county' AND count = 'vacated' ORDER BY id`,
  );
  duck.close();
  const wanted = dataset.derived.totals
    .filter(({ kind }) => kind === "county")
    .map(({ id, vacated: { quantity } }) => ({
      id,
      qualifier: quantity?.qualifier ?? null,
      value: quantity?.value ?? null,
    }));
  expect(read).toEqual(wanted.sort((a, b) => (a.id < b.id ? -1 : 1)));
});
