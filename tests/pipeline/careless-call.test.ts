import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { exportedFiles } from "../../scripts/pipeline/export/export.ts";
import { run } from "../../scripts/report/run.ts";
import { BASE } from "./source-in-memory.ts";

let folder = "";
let data = "";
let printed = "";
let complaints = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "careless-"));
  data = path.join(folder, "data");
  cpSync(BASE, data, { recursive: true });
  printed = "";
  complaints = "";
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(args: readonly string[] = []): Promise<number> {
  return run(["--data", data, "--out", path.join(folder, "out"), ...args], {
    derive,
    exportedFiles,
    strict: false,
    print: (text) => (printed += text),
    printError: (text) => (complaints += text),
  });
}

/** Every file of a folder with its text. */
function textsOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(path.join(root, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(root, name), "utf8")]));
}

test("a folder that holds anything else is not replaced, and nothing in it is touched", async () => {
  const before = textsOf(data);
  expect(await build(["--out", data])).toBe(2);
  expect(complaints).toContain("has what this program did not write (README.md, edition.json");
  expect(await build(["--out", path.join(data, "edition.json")])).toBe(2);
  expect(textsOf(data)).toEqual(before);
});

test("a missing file beside the tables is said, for something goes unchecked then", async () => {
  rmSync(path.join(data, "edition.json"));
  rmSync(path.join(data, "expectations.json"));
  expect(await build()).toBe(0);
  expect(printed).toContain("data: there is no edition.json: ");
  expect(printed).toContain("data: there is no expectations.json: ");
  expect(printed).not.toContain("published-ids.csv");
});

test("a link that leads nowhere, or a folder with the name of a file, does not break the program", async () => {
  symlinkSync("/nowhere/at/all", path.join(data, "tables/broken.csv"));
  rmSync(path.join(data, "waivers.csv"));
  mkdirSync(path.join(data, "waivers.csv"));
  expect(await build()).toBe(0);
  expect(await build(["--data", path.join(data, "edition.json")])).toBe(1);
  expect(printed).toContain("read/missing-folder");
});
