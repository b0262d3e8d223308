import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { eachFileBelow, filesBelow, pathsBelow } from "../../scripts/site/files-below.ts";
import { filesPrint } from "../../scripts/site/files-print.ts";

const FILES = ["b.html", "a/z.html", "a/b/c.html", "a.html", "a-b/c.html"];
const WRITTEN = new Date("2026-01-02T03:04:05Z");
let folder: string;

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, WRITTEN, WRITTEN);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-print-"));
  for (const path of FILES) write(path, path);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("finds every file once: folder by folder, or in the order of their names", () => {
  expect(pathsBelow(folder)).toEqual([...FILES].sort());
  expect([...eachFileBelow(folder)].sort()).toEqual(filesBelow(folder));
});

it("is the same as long as no file comes, goes, moves or is written", () => {
  const print = filesPrint(folder);
  expect(filesPrint(folder)).toBe(print);
  write("a/z.html", "a/z.html");
  expect(filesPrint(folder), "the same text, of the same time").toBe(print);

  const changes: Record<string, () => void> = {
    "one file more": () => {
      write("a/y.html", "");
    },
    "a file fewer": () => {
      rmSync(join(folder, "a/y.html"));
      rmSync(join(folder, "b.html"));
    },
    "another name": () => {
      renameSync(join(folder, "a.html"), join(folder, "c.html"));
    },
    "another size": () => {
      write("c.html", "other");
    },
    "another time": () => {
      utimesSync(join(folder, "c.html"), WRITTEN, new Date(WRITTEN.getTime() + 1));
    },
  };
  const prints = Object.values(changes).map((change) => {
    change();
    return filesPrint(folder);
  });
  expect(new Set([print, ...prints]).size).toBe(1 + prints.length);
});
