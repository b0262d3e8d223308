import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { labelOf, readSourceFolder } from "../../../scripts/pipeline/read/source-folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "source-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a path is shown from the working directory, or as it was typed where it lies outside", () => {
  expect(labelOf("data/tables/officers.csv", "/project")).toBe("data/tables/officers.csv");
  expect(labelOf("/project/data/officers.csv", "/project")).toBe("data/officers.csv");
  expect(labelOf("../shared/officers.csv", "/project")).toBe("../shared/officers.csv");
  expect(labelOf("/elsewhere/officers.csv", "/project")).toBe("/elsewhere/officers.csv");
});

test("a folder with tables/ in it is read with the files beside", () => {
  mkdirSync(path.join(folder, "data/tables"), { recursive: true });
  for (const file of ["tables/b.csv", "tables/a.csv", "tables/.hidden", "edition.json", "other.json"]) {
    writeFileSync(path.join(folder, "data", file), file);
  }
  const source = readSourceFolder("data", folder);
  expect([...source.tables!].map(([name, { label }]) => [name, label])).toEqual([
    ["a.csv", "data/tables/a.csv"],
    ["b.csv", "data/tables/b.csv"],
  ]);
  expect([...source.beside.keys()]).toEqual(["edition.json"]);
  expect(source.home).toBe(path.join(folder, "data"));
});

test("a bare folder of tables has nothing beside", () => {
  writeFileSync(path.join(folder, "a.csv"), "");
  writeFileSync(path.join(folder, "edition.json"), "{}");
  const source = readSourceFolder(".", folder);
  expect([...source.tables!.keys()]).toEqual(["a.csv", "edition.json"]);
  expect([source.beside.size, source.home]).toEqual([0, null]);
});

test("a folder that is not there has no tables", () => {
  expect(readSourceFolder("missing", folder).tables).toBeNull();
});
