import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { exportedFiles } from "../../../scripts/pipeline/export/export.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES, TYPED_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { SMALL_DATASET } from "./small-dataset.ts";

const files = new Map((await exportedFiles(SMALL_DATASET)).map(({ path, bytes }) => [path, bytes]));
const archive = unzipSync(files.get("downloads/vacatur.zip")!);

function textAt(path: string): string {
  return strFromU8(files.get(path)!);
}

/** The same values with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, part]) => [key, turned(part)] as const);
  return Object.fromEntries(entries.reverse());
}

it("writes the dataset so that the site reads the same", () => {
  expect(datasetSchema.parse(JSON.parse(textAt("dataset.json")))).toEqual(SMALL_DATASET);
});

it("writes the same bytes in whatever order keys came", async () => {
  const again = await exportedFiles(turned(SMALL_DATASET) as typeof SMALL_DATASET);
  expect(again.map(({ path }) => path)).toEqual([...files.keys()]);
  for (const { path, bytes } of again)
    expect([path, Buffer.from(bytes).equals(files.get(path)!)]).toEqual([path, true]);
});

it("refuses a dataset that does not fit the schema", async () => {
  const broken = { ...SMALL_DATASET, edition: { ...SMALL_DATASET.edition, as_of: "yesterday" } };
  await expect(exportedFiles(broken)).rejects.toThrow(/as_of/);
});

it("writes every table as CSV and JSON, and no path twice", () => {
  const wanted = DOWNLOAD_TABLES.flatMap(({ name }) => [`downloads/${name}.csv`, `downloads/${name}.json`]);
  expect([...files.keys()]).toEqual([
    "dataset.json",
    ...wanted,
    "downloads/vacatur.sqlite",
    "downloads/vacatur.zip",
    "downloads/SHA256SUMS",
  ]);
  expect(TYPED_TABLES.length).toBeLessThan(DOWNLOAD_TABLES.length);
});

it("puts the same tables into the archive, sorted, with README and licence", () => {
  const paths = Object.keys(archive);
  expect(paths).toEqual([...paths].sort());
  expect(paths.filter((path) => !path.startsWith("vacatur/tables/"))).toEqual([
    "vacatur/LICENSE.txt",
    "vacatur/README.md",
  ]);
  for (const { name } of DOWNLOAD_TABLES)
    for (const file of [`${name}.csv`, `${name}.json`])
      expect(strFromU8(archive[`vacatur/tables/${file}`]!)).toBe(textAt(`downloads/${file}`));
});

it("the checksums are those of the files beside them", () => {
  const lines = textAt("downloads/SHA256SUMS").trimEnd().split("\n");
  const sums = lines.map((line) => line.split("  ").reverse());
  expect(sums).toEqual(
    [...files]
      .filter(([path]) => path.startsWith("downloads/") && !path.endsWith("SHA256SUMS"))
      .map(([path, bytes]) => [
        path.slice("downloads/".length),
        createHash("sha256").update(bytes).digest("hex"),
      ]),
  );
});

it("the README of the archive explains every column, the edition, the licence and the apostrophe", () => {
  const readme = strFromU8(archive["vacatur/README.md"]!);
  expect(readme).toContain("Edition: state of 21 November 2026 (2026-11-21).");
  expect(readme).toContain("CC BY 4.0");
  expect(readme).toContain("removing one apostrophe from every cell\nthat starts with one");
  for (const table of DOWNLOAD_TABLES) {
    const [, part] = readme.split(`### ${table.name}: ${table.title}\n`);
    for (const [name, column] of Object.entries(table.columns)) {
      expect(part?.split("\n### ")[0]).toContain(`- \`${name}\` (`);
      expect(part).toContain(column.meaning);
    }
  }
  expect(strFromU8(archive["vacatur/LICENSE.txt"]!)).toContain(
    "Creative Commons Attribution 4.0 International Public License",
  );
});
