import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder } from "../../../scripts/report/replace-folder.ts";

let parent = "";
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), "replace-"));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const file = (name: string, text: string) => ({ path: name, bytes: new TextEncoder().encode(text) });

test("what was there before is gone, and nothing else is left beside", () => {
  const out = path.join(parent, "deep/generated");
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, "old.json"), "{}");
  expect(replaceFolder(out, [file("a.json", "1"), file("downloads/b.csv", "2")])).toBe(2);
  expect(readdirSync(out, { recursive: true }).sort()).toEqual([
    "a.json",
    "downloads",
    path.join("downloads", "b.csv"),
  ]);
  expect(readFileSync(path.join(out, "downloads/b.csv"), "utf8")).toBe("2");
  expect(readdirSync(path.dirname(out))).toEqual(["generated"]);
});

test("a failure half way leaves what was there, and nothing beside", () => {
  const out = path.join(parent, "generated");
  replaceFolder(out, [file("a.json", "1")]);
  const failing = function* () {
    yield file("a.json", "2");
    throw new Error("half way");
  };
  expect(() => replaceFolder(out, failing())).toThrow("half way");
  expect(readFileSync(path.join(out, "a.json"), "utf8")).toBe("1");
  expect(readdirSync(parent)).toEqual(["generated"]);
  expect(existsSync(path.join(out, "a.json"))).toBe(true);
});

test("what a killed run left is put right: the former folder comes back, unfinished ones go", () => {
  const out = path.join(parent, "generated");
  const dead = 2 ** 22 + 7;
  mkdirSync(path.join(parent, `.generated-${dead}-abcdef`));
  mkdirSync(path.join(parent, `.generated-${dead}-abcdef-former`));
  writeFileSync(path.join(parent, `.generated-${dead}-abcdef-former`, "a.json"), "1");
  mkdirSync(path.join(parent, `.generated-${process.pid}-ghijkl`));
  const failing = function* () {
    yield file("a.json", "2");
    throw new Error("half way");
  };
  expect(() => replaceFolder(out, failing())).toThrow("half way");
  expect(readFileSync(path.join(out, "a.json"), "utf8")).toBe("1");
  expect(readdirSync(parent).sort()).toEqual([`.generated-${process.pid}-ghijkl`, "generated"]);
});
