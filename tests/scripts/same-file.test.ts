import { linkSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isSameFile } from "../../scripts/site/same-file.ts";

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-same-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("a file is the same as one with the same bytes, and as itself under another name", () => {
  writeFileSync(at("one"), "text");
  writeFileSync(at("two"), "text");
  linkSync(at("one"), at("three"));
  expect([isSameFile(at("one"), at("two")), isSameFile(at("one"), at("three"))]).toEqual([true, true]);
});

it("a file is not the same as a longer one, nor as one of its length that differs at its very end", () => {
  const bytes = Buffer.alloc(2 ** 21 + 3, "a");
  writeFileSync(at("one"), bytes);
  writeFileSync(at("longer"), Buffer.concat([bytes, bytes]));
  bytes[bytes.length - 1] = 0;
  writeFileSync(at("other"), bytes);
  expect([isSameFile(at("one"), at("longer")), isSameFile(at("one"), at("other"))]).toEqual([false, false]);
});

it("no file is the same as none", () => {
  writeFileSync(at("one"), "");
  expect([isSameFile(at("one"), at("none")), isSameFile(at("none"), at("nothing"))]).toEqual([false, false]);
});
