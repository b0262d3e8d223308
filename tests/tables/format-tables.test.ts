import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatTables } from "../../scripts/tables/format-tables.ts";
import { BASE } from "../pipeline/source-in-memory.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
let data = "";
let printed = "";
let complaints = "";
beforeEach(() => {
  data = path.join(mkdtempSync(path.join(tmpdir(), "format-")), "data");
  cpSync(BASE, data, { recursive: true });
  printed = "";
  complaints = "";
});
afterEach(() => {
  rmSync(path.dirname(data), { recursive: true });
});

const table = (name: string) => path.join(data, "tables", `${name}.csv`);
const read = (name: string) => readFileSync(table(name), "utf8");

function format(...args: string[]): number {
  printed = "";
  return formatTables(["--data", data, ...args], {
    print: (text) => (printed += text),
    printError: (text) => (complaints += text),
  });
}

/** The rows of a table upside down, every cell in quotation marks, lines ending in CRLF, the last one in nothing. */
function disorder(name: string): void {
  const [header = [], ...rows] = Papa.parse<string[]>(read(name).trimEnd(), { newline: "\n" }).data;
  writeFileSync(table(name), Papa.unparse([header, ...rows.reverse()], { newline: "\r\n", quotes: true }));
}

describe("npm run data:format", () => {
  test("puts tables in order, says how many, and has nothing more to do the second time", () => {
    const before = read("figures");
    disorder("figures");
    expect(format()).toBe(0);
    expect(printed).toMatch(/^data:format: 1 of \d+ files rewritten\n$/);
    expect(read("figures")).toBe(before);
    expect(format()).toBe(0);
    expect(printed).toMatch(/^data:format: 0 of/);
    expect(readdirSync(path.dirname(data))).toEqual(["data"]);
  });

  test("leaves a file whose cells cannot be told apart, says why, and writes the others", () => {
    const ordered = read("figures");
    disorder("figures");
    const broken = read("people").replace("\n", '\n"x" y,');
    writeFileSync(table("people"), broken);
    expect(format()).toBe(1);
    expect(printed).toContain("read/stray-quote");
    expect(printed).toMatch(/1 of \d+ files rewritten; 1 file left alone\n$/);
    expect(read("people")).toBe(broken);
    expect(read("figures")).toBe(ordered);
  });

  test("--check prints the difference, changes nothing and ends with 1", () => {
    const [header = "", first = "", second = "", ...rest] = read("figures").split("\n");
    writeFileSync(table("figures"), [header, second, first, ...rest].join("\n"));
    const before = read("figures");
    expect(format("--check")).toBe(1);
    expect(printed).toContain(`--- a/${table("figures")}\n+++ b/${table("figures")}\n@@ -1,4 +1,4 @@\n`);
    expect(
      printed.split("\n").filter((line) => line.startsWith("+") && !line.startsWith("+++")),
    ).toHaveLength(1);
    expect(printed).toMatch(/1 of \d+ files not in canonical form: run npm run data:format\n$/);
    expect(read("figures")).toBe(before);
  });

  test("--check tells of line ends in one line, not in a difference of every line", () => {
    writeFileSync(table("figures"), read("figures").replaceAll("\n", "\r\n"));
    expect(format("--check")).toBe(1);
    expect(printed).toMatch(/figures\.csv: \d+ line ends become LF\ndata:format/);
  });

  test("says what a careless call needs", () => {
    expect(format("--chekc")).toBe(2);
    expect(complaints).toContain("--chekc");
    expect(
      formatTables(["--data", path.dirname(data)], { print: () => undefined, printError: () => undefined }),
    ).toBe(2);
  });
});

test("killed at any moment, every table is wholly old or wholly new", async () => {
  const names = readdirSync(path.join(data, "tables")).map((name) => name.slice(0, -4));
  const after = new Map(names.map((name) => [name, read(name)]));
  for (let round = 0; round < 4; round += 1) {
    for (const name of names) {
      writeFileSync(table(name), after.get(name)!);
      disorder(name);
    }
    const before = new Map(names.map((name) => [name, read(name)]));
    const child = spawn(process.execPath, ["scripts/format-data.ts", "--data", data], {
      cwd: ROOT,
      stdio: "ignore",
    });
    // Most of the time passes before the first file is written: the kill is tried where files are being written too.
    while (child.exitCode === null && names.every((name) => read(name) === before.get(name))) await wait(4);
    await wait(Math.random() * 20);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
    for (const name of names) expect([before.get(name), after.get(name)]).toContain(read(name));
  }
  expect(format()).toBe(0);
  expect(names.map(read)).toEqual(names.map((name) => after.get(name)));
  expect(readdirSync(path.join(data, "tables")).filter((name) => name.startsWith("."))).toEqual([]);
}, 60_000);
