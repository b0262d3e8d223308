import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { exportedFiles } from "../../../scripts/pipeline/export/export.ts";
import { checkedDataset, datasetFiles } from "../../../src/model/dataset-files.ts";
import { DOWNLOAD_TABLES, TYPED_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { isOfOthers } from "../../../src/model/words-of-others.ts";
import { DESCRIBING_FILES, TABLE_FORMATS, WHOLE_FILES } from "../../../src/model/downloads/whole-files.ts";
import { bytesOf } from "./bytes-of.ts";
import { SMALL_DATASET } from "./small-dataset.ts";

const files = new Map(Array.from(await exportedFiles(SMALL_DATASET), (file) => [file.path, bytesOf(file)]));
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
  expect(checkedDataset((path) => textAt(path).split("\n"))).toEqual(SMALL_DATASET);
});

it("writes the same bytes in whatever order keys came", async () => {
  const again = Array.from(
    await exportedFiles(turned(SMALL_DATASET) as typeof SMALL_DATASET),
    (file) => [file.path, bytesOf(file)] as const,
  );
  expect(again.map(([path]) => path)).toEqual([...files.keys()]);
  for (const [path, bytes] of again)
    expect([path, Buffer.compare(bytes, files.get(path)!)]).toEqual([path, 0]);
});

it("another day of the edition changes no CSV, JSON or JSON Lines file of a table, and most of the others", async () => {
  const later = { ...SMALL_DATASET, edition: { ...SMALL_DATASET.edition, as_of: "2026-11-22" } };
  const changed = Array.from(await exportedFiles(later), (file) => [file.path, bytesOf(file)] as const)
    .filter(([path, bytes]) => path.startsWith("downloads/") && Buffer.compare(bytes, files.get(path)!) !== 0)
    .map(([path]) => path.slice("downloads/".length));
  expect(changed).toEqual([
    ...DOWNLOAD_TABLES.map(({ name }) => `${name}.parquet`),
    ...["vacatur.sqlite", "vacatur.xlsx", "vacatur.json", "DICTIONARY.md", "datapackage.json"],
    ...["csv-metadata.json", "vacatur.zip", "SHA256SUMS"],
  ]);
});

it("refuses a dataset that does not fit the schema", async () => {
  const broken = { ...SMALL_DATASET, edition: { ...SMALL_DATASET.edition, as_of: "yesterday" } };
  const made = await exportedFiles(broken);
  expect(() => [...made]).toThrow(/as_of|not a day/);
});

it("does not go on to the next file before a long one was read: its checksum would not be known", async () => {
  const made = await exportedFiles(SMALL_DATASET);
  expect(() => [...made]).toThrow("vacatur.json was not read");
});

const ENDINGS = Object.keys(TABLE_FORMATS);

it("writes every table in every format, the whole, what describes it, and no path twice", () => {
  const wanted = DOWNLOAD_TABLES.flatMap(({ name }) => ENDINGS.map((end) => `downloads/${name}.${end}`));
  expect([...files.keys()]).toEqual([
    ...Array.from(datasetFiles(SMALL_DATASET), ({ path }) => path),
    ...wanted,
    "downloads/vacatur.sqlite",
    "downloads/vacatur.xlsx",
    "downloads/vacatur.json",
    "downloads/vacatur.jsonl",
    "downloads/DICTIONARY.md",
    "downloads/datapackage.json",
    "downloads/csv-metadata.json",
    "downloads/vacatur.zip",
    "downloads/SHA256SUMS",
  ]);
  for (const file of [...WHOLE_FILES, ...DESCRIBING_FILES]) expect(files.has(`downloads/${file}`)).toBe(true);
  expect(TYPED_TABLES.length).toBeLessThan(DOWNLOAD_TABLES.length);
});

it("puts the same tables into the archive, sorted, with README, licence, dictionary and manifest", () => {
  const paths = Object.keys(archive);
  expect(paths).toEqual([...paths].sort());
  expect(paths.filter((path) => !path.startsWith("vacatur/tables/"))).toEqual([
    "vacatur/DICTIONARY.md",
    "vacatur/LICENSE.txt",
    "vacatur/README.md",
    "vacatur/SHA256SUMS",
    "vacatur/csv-metadata.json",
    "vacatur/datapackage.json",
    "vacatur/vacatur.sqlite",
    "vacatur/vacatur.xlsx",
  ]);
  const same = (inside: string, beside: string) =>
    Buffer.from(archive[`vacatur/${inside}`]!).equals(files.get(`downloads/${beside}`)!);
  for (const { name } of DOWNLOAD_TABLES)
    for (const end of ENDINGS)
      expect([name, end, same(`tables/${name}.${end}`, `${name}.${end}`)]).toEqual([name, end, true]);
  for (const file of ["vacatur.sqlite", "vacatur.xlsx", "DICTIONARY.md"]) expect(same(file, file)).toBe(true);
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

it("the manifest of the archive has every file in it but itself, with its checksum", () => {
  const lines = strFromU8(archive["vacatur/SHA256SUMS"]!).trimEnd().split("\n");
  const sums = lines.map((line) => line.split("  ").reverse()).sort();
  expect(sums).toEqual(
    Object.entries(archive)
      .filter(([path]) => path !== "vacatur/SHA256SUMS")
      .map(([path, bytes]) => [
        path.slice("vacatur/".length),
        createHash("sha256").update(bytes).digest("hex"),
      ])
      .sort(),
  );
});

it("everybody may read what the archive unpacks", () => {
  const bytes = Buffer.from(files.get("downloads/vacatur.zip")!);
  const entry = Buffer.from("PK\u0001\u0002", "latin1");
  const modes: number[] = [];
  for (let at = bytes.indexOf(entry); at !== -1; at = bytes.indexOf(entry, at + 46))
    modes.push(bytes.readUInt32LE(at + 38) >>> 16);
  expect(modes).toHaveLength(Object.keys(archive).length);
  expect(new Set(modes)).toEqual(new Set([0o100644]));
});

it("sha256sum verifies both manifests", () => {
  const folder = mkdtempSync(join(tmpdir(), "sums-"));
  const write = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  for (const [path, bytes] of [...files, ...Object.entries(archive)]) write(path, bytes);
  const verify = (below: string) =>
    spawnSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: join(folder, below) });
  const [beside, inside] = [verify("downloads"), verify("vacatur")];
  write("vacatur/README.md", new Uint8Array([1]));
  const changed = verify("vacatur");
  rmSync(folder, { recursive: true });
  if (beside.error !== undefined && "code" in beside.error && beside.error.code === "ENOENT") return;
  expect([beside.status, inside.status, changed.status]).toEqual([0, 0, 1]);
});

it("the whole in one JSON file, and as JSON Lines, has every row of every table", () => {
  const whole = JSON.parse(textAt("downloads/vacatur.json")) as { tables: Record<string, unknown> };
  const lines = textAt("downloads/vacatur.jsonl").trimEnd().split("\n");
  const labelled = lines.map((line) => JSON.parse(line) as { table: string; row: unknown });
  expect(Object.keys(whole.tables)).toEqual(DOWNLOAD_TABLES.map(({ name }) => name));
  for (const table of DOWNLOAD_TABLES) {
    const rows = [...table.rows(SMALL_DATASET)];
    expect(whole.tables[table.name]).toEqual(rows);
    expect(labelled.filter((line) => line.table === table.name).map(({ row }) => row)).toEqual(rows);
  }
});

it("the dictionary explains every column, the README the edition, the licence and the apostrophe", () => {
  const dictionary = strFromU8(archive["vacatur/DICTIONARY.md"]!);
  const readme = strFromU8(archive["vacatur/README.md"]!);
  expect(readme).toContain("Edition: state of 21 November 2026 (2026-11-21).");
  expect(readme).toContain("CC BY 4.0");
  expect(readme).toContain("removing one apostrophe from every cell\nthat starts with one");
  expect(readme).toContain("where an empty list is `[]`");
  expect(textAt("downloads/derived_totals.json")).toContain('"value":null,"batch_ids":[]');
  for (const table of DOWNLOAD_TABLES) {
    const [, part] = dictionary.split(`## ${table.name}: ${table.title}\n`);
    for (const [name, column] of Object.entries(table.columns)) {
      const line = part
        ?.split("\n## ")[0]
        ?.split("\n")
        .find((candidate) => candidate.startsWith(`- \`${name}\` (`));
      expect(line).toContain(`: ${column.meaning} `);
      expect(line).toMatch(/; since \d{4}-\d{2}-\d{2}\): .*(?:Example: `.+`|No row has a value yet\.)$/);
      for (const code of Object.keys(column.vocabulary ?? {})) expect(part).toContain(`  - \`${code}\`: `);
    }
  }
  const licence = strFromU8(archive["vacatur/LICENSE.txt"]!);
  expect(licence).toContain("Creative Commons Attribution 4.0 International Public License");
  const titled = TABLE_LIST.filter((table) => "title" in table.columns && isOfOthers(table.name, "title"));
  expect(licence).toContain(`the titles in the table ${titled.map(({ name }) => name).join()},`);
});
