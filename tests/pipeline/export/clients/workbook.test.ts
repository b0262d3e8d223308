import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import { xlsxFile } from "../../../../scripts/pipeline/export/xlsx/xlsx-file.ts";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { DownloadColumn, DownloadValue } from "../../../../src/model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import { shippedRecords } from "../../../views/shipped-records.ts";
import { MOST_ROWS } from "../../../../scripts/pipeline/export/xlsx/table-sheet.ts";
import { SMALL_DATASET } from "../small-dataset.ts";
import { AWKWARD_DATASET } from "./awkward-dataset.ts";

type Read = Awaited<ReturnType<typeof readExcelFile>>;

const DATASETS: readonly (readonly [string, Dataset])[] = [
  ["the record", shippedRecords.dataset],
  ["awkward texts", AWKWARD_DATASET],
];

/** What a reader must find in a cell: a day as a date of the calendar, everything else as it is. */
function wantedCell({ kind }: DownloadColumn, value: DownloadValue): unknown {
  if (typeof value === "object" && value !== null) return value.length === 0 ? null : value.join(";");
  const isDay = kind === "date" && typeof value === "string" && value.length === 10 && value > "1900-03";
  return isDay ? new Date(`${value}T00:00:00Z`) : value;
}

function sheetOf(sheets: Read, name: string): Read[number]["data"] {
  const found = sheets.find(({ sheet }) => sheet === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.data;
}

describe.each(DATASETS)("the workbook of %s, read by read-excel-file", async (_, dataset) => {
  const file = await xlsxFile("vacatur.xlsx", dataset);
  const bytes = Buffer.from(file.bytes);
  const sheets = await readExcelFile(bytes, { trim: false });

  it("has one sheet a table, after what explains them", () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "about",
      "dictionary",
      ...DOWNLOAD_TABLES.map(({ name }) => name),
    ]);
  });

  it("has the same rows, with numbers, days and true or false typed", () => {
    for (const table of DOWNLOAD_TABLES) {
      const [head, ...rows] = sheetOf(sheets, table.name);
      const columns = Object.entries(table.columns);
      expect(head).toEqual(columns.map(([name]) => name));
      const wanted = Array.from(table.rows(dataset), (row) =>
        columns.map(([name, column]) => wantedCell(column, row[name] ?? null)),
      );
      expect(rows, table.name).toEqual(wanted);
    }
  });

  it("has no formula, and every text is in the format of texts", () => {
    const parts = unzipSync(file.bytes);
    const sheetTexts = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    expect(sheetTexts.length).toBe(DOWNLOAD_TABLES.length + 2);
    for (const [, sheet] of sheetTexts) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
    const styles = strFromU8(parts["xl/styles.xml"]!);
    const [, cellFormats = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
    const formats = [...cellFormats.matchAll(/<xf ([^>]*)>/g)].map(
      ([, said]) => /numFmtId="(\d+)"/.exec(said!)?.[1],
    );
    const own = /<numFmt [^>]*numFmtId="(\d+)"[^>]*formatCode="@"/.exec(styles)?.[1];
    const sources = strFromU8(parts["xl/worksheets/sheet3.xml"]!).replace(/<row r="1".*?<\/row>/s, "");
    const texts = [...sources.matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="s"/g)].map(
      ([, style]) => formats[Number(style)],
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((format) => format !== (own ?? "49"))).toEqual([]);
  });

  it("the same dataset gives the same bytes, at any time of day", async () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    const again = await xlsxFile("vacatur.xlsx", structuredClone(dataset));
    vi.useRealTimers();
    expect(bytes.equals(Buffer.from(again.bytes))).toBe(true);
  });
});

it("leaves out a table that is too long for a sheet, and says so in the first", async () => {
  const { tables } = AWKWARD_DATASET;
  const [row] = SMALL_DATASET.tables.counties;
  const counties = Array.from({ length: MOST_ROWS + 1 }, (_, index) => ({
    ...row!,
    county_id: `c-${index}`,
  }));
  const file = await xlsxFile("vacatur.xlsx", {
    ...SMALL_DATASET,
    tables: { ...tables, counties, sources: [] },
  });
  const sheets = await readExcelFile(Buffer.from(file.bytes));
  expect(sheets.map(({ sheet }) => sheet)).not.toContain("counties");
  expect(sheetOf(sheets, "about").flat().join("\n")).toContain("The table counties has too many rows");
}, 30_000);

it("refuses a text that no cell can hold", async () => {
  const { tables } = AWKWARD_DATASET;
  const [first] = tables.sources;
  const sources = [{ ...first!, note: "x".repeat(32_768) }];
  await expect(
    xlsxFile("vacatur.xlsx", { ...AWKWARD_DATASET, tables: { ...tables, sources } }),
  ).rejects.toThrow("fits no cell");
});
