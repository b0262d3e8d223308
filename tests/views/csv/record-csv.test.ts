import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/model/records.ts";
import { textOfSpreadsheet } from "../../../src/model/spreadsheet-text.ts";
import { RECORD_COLUMNS, recordCsv } from "../../../src/views/csv/record-csv.ts";
import { batchFile } from "../../../src/views/json/batch-file.ts";
import { countyFile } from "../../../src/views/json/county-file.ts";
import { officerFile } from "../../../src/views/json/officer-file.ts";
import { raceFile } from "../../../src/views/json/race-file.ts";
import type { RecordFile } from "../../../src/views/json/record-file.ts";
import { sourceFile } from "../../../src/views/json/source-file.ts";
import { shippedRecords as records } from "../shipped-records.ts";

type Line = Record<(typeof RECORD_COLUMNS)[number], string>;

function linesOf(file: RecordFile): Line[] {
  const { data, errors, meta } = Papa.parse<Line>(recordCsv(records, file).trimEnd(), { header: true });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual([...RECORD_COLUMNS]);
  return data;
}

const FILES: readonly (readonly [
  string,
  string,
  (records: Records, id: string) => RecordFile,
  readonly string[],
])[] = [
  ["officers", "officer_id", officerFile, records.all("officers").map((row) => row.officer_id)],
  ["batches", "batch_id", batchFile, records.all("batches").map((row) => row.batch_id)],
  ["counties", "county_id", countyFile, records.all("counties").map((row) => row.county_id)],
  ["races", "race_id", raceFile, records.all("races").map((row) => row.race_id)],
  [
    "sources",
    "source_id",
    sourceFile,
    records
      .all("sources")
      .slice(0, 40)
      .map((row) => row.source_id),
  ],
];

describe.each(FILES)("the CSV files of %s", (table, idColumn, fileOf, ids) => {
  const files = ids.map((id) => fileOf(records, id));

  it("start with the record itself, value by value, with its sources", () => {
    for (const file of files) {
      const record = file.record as Record<string, unknown>;
      const [first] = linesOf(file);
      expect(first).toMatchObject({ table, row: file.id, column: idColumn, value: file.id });
      for (const line of linesOf(file).filter(
        (candidate) => candidate.table === table && candidate.row === file.id,
      )) {
        const value = record[line.column];
        expect(textOfSpreadsheet(line.value)).toBe(
          Array.isArray(value) ? value.join(";") : value === null ? "" : `${value as string | number}`,
        );
        const sources = record.source_ids;
        expect(line.source_ids).toBe(Array.isArray(sources) ? sources.join(";") : "");
      }
    }
  });

  it("have the same rows as the JSON files, and list every source that they cite", () => {
    for (const file of files) {
      const lines = linesOf(file);
      for (const [related, rows] of Object.entries(file.related)) {
        const others = related === table ? 1 : 0;
        const keys = new Set(lines.filter((line) => line.table === related).map((line) => line.row));
        expect([related, keys.size]).toEqual([related, rows.length + others]);
      }
      const listed = new Set(lines.filter((line) => line.table === "sources").map((line) => line.row));
      const cited = lines.flatMap(({ source_ids }) => source_ids.split(";").filter((id) => id !== ""));
      expect(cited.filter((id) => !listed.has(id))).toEqual([]);
    }
  });
});

it("an officer’s file says how the officer stands, and what is shared", () => {
  const lines = linesOf(officerFile(records, "joseph-franco"));
  const status = lines.find((line) => line.table === "derived_officer_statuses" && line.column === "summary");
  expect(status?.value).toContain("dismissed");
  expect(
    lines.find(({ table, column }) => table === "derived_officer_statuses" && column === "convicted")?.value,
  ).toBe("false");
  const totals = lines.filter(({ table }) => table === "derived_totals");
  expect(new Set(totals.map(({ row }) => row.split("/").slice(0, 2).join("/")))).toEqual(
    new Set(["officer/joseph-franco"]),
  );
});

it("a county’s file has the totals and the coverage of that county alone", () => {
  const lines = linesOf(countyFile(records, "kings-ny"));
  const vacated = lines.find(({ row, column }) => row === "county/kings-ny/vacated" && column === "value");
  expect(vacated?.value).toBe(String(records.totals("county", "kings-ny").vacated.quantity?.value));
  const coverage = lines.filter(({ table }) => table === "derived_coverage");
  expect(coverage.length).toBeGreaterThan(0);
  expect(coverage.filter(({ row }) => !row.startsWith("kings-ny/"))).toEqual([]);
});
