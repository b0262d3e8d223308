import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  checkedDataset,
  datasetFiles,
  DatasetMisfit,
  trustedDataset,
} from "../../src/model/dataset-files.ts";
import { fileLines } from "../../src/site/file-lines.ts";
import { SMALL_DATASET } from "../pipeline/export/small-dataset.ts";

const files = new Map(
  Array.from(datasetFiles(SMALL_DATASET), ({ path, lines }) => [path, [...lines].join("")]),
);
const linesOf = (texts: ReadonlyMap<string, string>) => (path: string) => {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`${path} is not there`);
  return text.split("\n");
};

it("a dataset comes back from its files as it was", () => {
  expect(checkedDataset(linesOf(files))).toEqual(SMALL_DATASET);
  expect(trustedDataset(linesOf(files))).toEqual(SMALL_DATASET);
});

it("every list has a file of its own, with a row on each line", () => {
  const { tables, derived } = SMALL_DATASET;
  const named = [
    ...Object.entries(tables).map(([name, rows]) => [`dataset/tables-${name}.jsonl`, rows.length]),
    ...Object.entries(derived).map(([name, rows]) => [`dataset/derived-${name}.jsonl`, rows.length]),
  ];
  for (const [path, rows] of named)
    expect([path, files.get(String(path))!.split("\n").length - 1]).toEqual([path, rows]);
  expect(files.size).toBe(named.length + 4);
});

it.each([...files.keys()])("a line of %s that does not fit is refused by its place", (path) => {
  const wrong = new Map(files).set(path, `${files.get(path)!}{"wrong":1}\n`);
  const line = files.get(path)!.split("\n").length;
  expect(() => checkedDataset(linesOf(wrong))).toThrow(DatasetMisfit);
  expect(() => checkedDataset(linesOf(wrong))).toThrow(`${path}:${line}`);
});

it("a dataset of which a file or its edition is missing is refused", () => {
  for (const path of files.keys()) {
    const fewer = new Map(files);
    fewer.delete(path);
    expect(() => checkedDataset(linesOf(fewer))).toThrow(path);
  }
  expect(() => checkedDataset(linesOf(new Map(files).set("dataset/edition.jsonl", "\n")))).toThrow();
});

it("a file is read line by line, wherever its pieces end", () => {
  const folder = mkdtempSync(join(tmpdir(), "vacatur-lines-"));
  const lines = Array.from({ length: 60_000 }, (_, line) => `${line} ñandú – ${"ő".repeat(line % 17)}`);
  const file = join(folder, "a.jsonl");
  writeFileSync(file, lines.join("\n"));
  expect([...fileLines(file)]).toEqual(lines);
  rmSync(folder, { recursive: true });
  expect(() => [...fileLines(file)]).toThrow("ENOENT");
});
