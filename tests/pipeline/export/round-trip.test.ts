import fc, { type Arbitrary } from "fast-check";
import { expect, it } from "vitest";
import { csvText } from "../../../scripts/pipeline/export/csv-text.ts";
import { jsonText } from "../../../scripts/pipeline/export/json-text.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import type {
  DownloadColumn,
  DownloadRow,
  DownloadTable,
  DownloadValue,
} from "../../../src/model/downloads/download-table.ts";
import { rowsOfCsv } from "./read-csv.ts";
import { SMALL_DATASET } from "./small-dataset.ts";

const words = fc
  .tuple(
    fc.constantFrom("", "=", "+", "-", "@", "'", '"', "\t", "\r", " ", "＝", "#"),
    fc.string({ minLength: 1 }),
  )
  .map((parts) => parts.join(""));
const entries = fc.uniqueArray(
  words.map((text) => text.replaceAll(";", ",")),
  { maxLength: 3 },
);

function valuesOf({ kind }: DownloadColumn): Arbitrary<DownloadValue> {
  if (kind === "list" || kind === "references") return entries;
  if (kind === "integer") return fc.option(fc.nat());
  return kind === "yes-no" ? fc.boolean() : fc.option(words);
}

function rowsFor(table: DownloadTable): Arbitrary<DownloadRow[]> {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, valuesOf(column)]);
  return fc.array(fc.record(Object.fromEntries(columns) as Record<string, Arbitrary<DownloadValue>>), {
    maxLength: 4,
  });
}

it.each(DOWNLOAD_TABLES.map((table) => [table.name, table] as const))(
  "%s: what is read from the CSV is what stands in the JSON",
  (_, table) => {
    fc.assert(
      fc.property(rowsFor(table), (rows) => {
        const fromJson = JSON.parse(jsonText(table, rows)) as unknown;
        expect(rowsOfCsv(table, csvText(table, rows))).toEqual(fromJson);
        expect(fromJson).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  },
);

it("a title that a spreadsheet would run stands in the CSV as text and in the JSON as it is", () => {
  const table = DOWNLOAD_TABLES.find(({ name }) => name === "sources")!;
  const rows = table.rows(SMALL_DATASET);
  expect(csvText(table, rows).split("\n")[1]).toBe(
    `paper-2021-formula,"'=HYPERLINK(""https://example.org"")",''Paper,,news,2021,,,2026-11-21,opening,"Two`,
  );
  expect(jsonText(table, rows)).toContain(
    '"title":"=HYPERLINK(\\"https://example.org\\")","publisher":"\'Paper"',
  );
});

it("a table without rows is a header, and an empty array", () => {
  const table = DOWNLOAD_TABLES.find(({ name }) => name === "pledge_races")!;
  expect(csvText(table, [])).toBe("pledge_id,race_id,party,source_ids\n");
  expect(jsonText(table, [])).toBe("[]\n");
});
