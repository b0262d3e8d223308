import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import {
  ChangedMeanwhile,
  editableTables,
  editedSource,
  writeTables,
} from "../../scripts/tables/edited-source.ts";
import { BASE } from "../pipeline/source-in-memory.ts";

function copiedRecord() {
  const home = mkdtempSync(path.join(tmpdir(), "edited-"));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  cpSync(BASE, home, { recursive: true });
  const source = readSourceFolder(home);
  const { rows } = editableTables(source);
  const edited = editedSource(
    source,
    new Map((["sources", "people"] as const).map((table) => [table, (rows.get(table) ?? []).slice(1)])),
  );
  const file = (table: string) => path.join(home, "tables", `${table}.csv`);
  const read = (table: string) => readFileSync(file(table), "utf8");
  return { source, edited, file, read };
}

test("the tables that differ are written", () => {
  const { source, edited, read } = copiedRecord();
  const before = read("people");
  expect(writeTables(source, edited)).toHaveLength(2);
  expect(read("people").split("\n")).toHaveLength(before.split("\n").length - 1);
});

test("where somebody changed one of them meanwhile, none is written and the change stands", () => {
  const { source, edited, file, read } = copiedRecord();
  const before = read("people");
  appendFileSync(file("sources"), "a row that was just typed\n");
  expect(() => writeTables(source, edited)).toThrow(ChangedMeanwhile);
  expect(read("sources")).toContain("a row that was just typed");
  expect(read("people")).toBe(before);
});
