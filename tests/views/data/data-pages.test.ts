import { expect, it } from "vitest";
import { exportedFiles } from "../../../scripts/pipeline/export/export.ts";
import { DOWNLOAD_TABLES, TYPED_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { WHOLE_FILES } from "../../../src/model/downloads/whole-files.ts";
import { ADDRESSES } from "../../../src/site/addresses.ts";
import { dataPage } from "../../../src/views/data-page.ts";
import { dictionaryPage } from "../../../src/views/dictionary-page.ts";
import { explorePage } from "../../../src/views/explore-page.ts";
import type { Block } from "../../../src/views/kit/block.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { bytesOf } from "../../pipeline/export/bytes-of.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const files = Array.from(await exportedFiles(records.dataset), (file) => ({
  path: file.path,
  size: bytesOf(file).byteLength,
})).filter(({ path }) => path.startsWith("downloads/"));
const sizes = new Map(files.map(({ path, size }) => [path.slice("downloads/".length), size]));
const data = dataPage(records, sizes);
const dictionary = dictionaryPage(records);

function linesOf(block: Block) {
  switch (block.kind) {
    case "prose":
      return block.lines;
    case "list":
      return block.items;
    case "table":
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.line));
    case "facts":
      return block.facts.flatMap((fact) => fact.details);
    default:
      return [];
  }
}

function linksOf(page: Page): string[] {
  const lines = page.sections.flatMap((section) => section.blocks.flatMap((block) => [...linesOf(block)]));
  return lines.flatMap((line) =>
    line.flatMap((part) => (typeof part !== "string" && part.kind === "link" ? [part.href] : [])),
  );
}

it("links every download, with its size", () => {
  const wanted = [...sizes.keys()].map((file) => ADDRESSES.download(file));
  expect(linksOf(data)).toEqual(expect.arrayContaining(wanted));
  const wholes = data.sections.find(({ anchor }) => anchor === "archive")!.blocks[0]!;
  if (wholes.kind !== "table") throw new Error("no table");
  expect(wholes.rows.map((row) => plainText(row.cells[0]!.line))).toEqual([...WHOLE_FILES]);
  for (const { cells } of wholes.rows) {
    expect(cells[2]!.sort).toBe(sizes.get(plainText(cells[0]!.line)));
    expect(plainText(cells[2]!.line)).toMatch(/^[\d.]+\u00a0(?:kB|MB)$/);
  }
});

it("counts rows as they are, and says where there are none", () => {
  const tables = data.sections
    .find(({ anchor }) => anchor === "tables")!
    .blocks.find(({ kind }) => kind === "table")!;
  if (tables.kind !== "table") throw new Error("no table");
  const counts = tables.rows.map((row) => plainText(row.cells[2]!.line));
  const rows = TYPED_TABLES.map((table) => table.rows(records.dataset).length);
  expect(counts).toEqual(rows.map((count) => (count === 0 ? "none yet" : count.toLocaleString("en-US"))));
});

it("refuses to link a file that does not exist", () => {
  expect(() => dataPage(records, new Map())).toThrow("there is no download vacatur.zip");
});

it("the snippets name columns and tables that exist", () => {
  const { blocks } = data.sections.find(({ anchor }) => anchor === "snippets")!;
  const snippets = blocks.flatMap((block) => (block.kind === "snippet" ? [block] : []));
  expect(snippets.map(({ language }) => language)).toEqual(["R", "Python", "JavaScript", "SQL (DuckDB)"]);
  const { columns } = DOWNLOAD_TABLES.find(({ name }) => name === "figures")!;
  for (const { text } of snippets)
    for (const column of ["batch_id", "qualifier", "value", "standing", "measure", "officer_id"]) {
      expect(text).toContain(column);
      expect(columns).toHaveProperty(column);
    }
  for (const address of snippets.flatMap(({ text }) => text.match(/[a-z]+\.(?:json|csv)\b(?=['"])/g) ?? []))
    if (address !== "read.csv") expect([...sizes.keys(), ".csv"]).toContain(address);
});

it("the dictionary has every table at an anchor of its own, and every column", () => {
  expect(dictionary.sections.map(({ anchor }) => anchor)).toEqual(DOWNLOAD_TABLES.map(({ name }) => name));
  for (const [index, { columns }] of DOWNLOAD_TABLES.entries()) {
    const table = dictionary.sections[index]!.blocks.find(({ kind }) => kind === "table")!;
    if (table.kind !== "table") throw new Error("no table");
    expect(table.rows.map((row) => plainText(row.cells[0]!.line))).toEqual(Object.keys(columns));
    for (const row of table.rows) for (const { line } of row.cells) expect(plainText(line)).not.toBe("");
  }
});

it("the dictionary explains every code once and leads there from every other place", () => {
  const anchors = dictionary.sections.flatMap(({ anchor, blocks }) => [
    anchor,
    ...blocks.flatMap((block) =>
      block.kind === "facts" ? block.facts.flatMap((fact) => fact.anchor ?? []) : [],
    ),
  ]);
  expect(new Set(anchors).size).toBe(anchors.length);
  const inside = linksOf(dictionary).filter((href) => href.startsWith("#"));
  expect(inside.filter((href) => !anchors.includes(href.slice(1)))).toEqual([]);
  const explained = dictionary.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "facts" ? block.facts.map(({ term }) => term) : [])),
  );
  const codes = DOWNLOAD_TABLES.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ vocabulary }) => Object.keys(vocabulary ?? {})),
  );
  expect(explained).toEqual(expect.arrayContaining(codes));
});

it("without a script the explorer's page leads to every table as a file", () => {
  const { files: section } = explorePage(records);
  const links = section.blocks
    .flatMap((block) => [...linesOf(block)])
    .flatMap((line) =>
      line.flatMap((part) => (typeof part !== "string" && part.kind === "link" ? [part.href] : [])),
    );
  const wanted = DOWNLOAD_TABLES.flatMap(({ name }) =>
    ["csv", "json"].map((end) => ADDRESSES.download(`${name}.${end}`)),
  );
  expect(links).toEqual(wanted);
});

it("in Spanish has the same sections, links the same files, and marks the tables’ own words", () => {
  const spanish = dataPage(records.in("es"), sizes);
  expect(spanish.sections.map(({ anchor }) => anchor)).toEqual(data.sections.map(({ anchor }) => anchor));
  const files = (page: Page) => linksOf(page).filter((href) => href.startsWith("/data/downloads/"));
  expect(files(spanish)).toEqual(files(data));
  const tables = spanish.sections
    .filter(({ anchor }) => anchor === "tables" || anchor === "computed")
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])));
  expect(tables).toHaveLength(DOWNLOAD_TABLES.length);
  for (const { cells } of tables) {
    expect(cells[0]!.line[0]).toMatchObject({ kind: "link", language: "en" });
    expect(cells[1]!.line[0]).toMatchObject({ kind: "original", language: "en" });
  }
});

it("the dictionary in Spanish explains the same codes, in Spanish, and says that the tables are in English", () => {
  const spanish = dictionaryPage(records.in("es"));
  expect(plainText(spanish.summary.at(-1)!)).toContain("están en inglés");
  expect(spanish.sections.every(({ language }) => language === "en")).toBe(true);
  const facts = (page: Page) =>
    page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "facts" ? block.facts : [])),
    );
  expect(facts(spanish).map(({ term }) => term)).toEqual(facts(dictionary).map(({ term }) => term));
  for (const [place, { term, details }] of facts(spanish).entries()) {
    const english = facts(dictionary)[place]!.details;
    expect(details.map(plainText), term).not.toEqual(english.map(plainText));
  }
});

it("the explorer’s page in Spanish leads to the same files, under their own names", () => {
  const { files: section, explorer } = explorePage(records.in("es"));
  const lines = section.blocks.flatMap((block) => [...linesOf(block)]);
  const links = lines.flatMap((line) =>
    line.flatMap((part) => (typeof part !== "string" && part.kind === "link" ? [part] : [])),
  );
  for (const { text, href } of links) expect(href).toBe(ADDRESSES.download(text));
  expect(links).toHaveLength(2 * DOWNLOAD_TABLES.length);
  expect(explorer.index).toBe("/es/data/explore/tables.json");
});
