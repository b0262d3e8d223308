import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFile } from "../../scripts/tables/replace-file.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "replace-file-"));
  file = path.join(folder, "table.csv");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a new file is readable by others, an old one keeps its mode, and nothing is left beside", () => {
  replaceFile(file, "one\n");
  expect(statSync(file).mode & 0o777).toBe(0o644);
  writeFileSync(file, "two\n", { mode: 0o600 });
  replaceFile(file, "three\n");
  expect(readFileSync(file, "utf8")).toBe("three\n");
  expect(readdirSync(folder)).toEqual(["table.csv"]);
});

test("a link stays a link, and the file that it leads to is written", () => {
  writeFileSync(path.join(folder, "real.csv"), "one\n");
  symlinkSync(path.join(folder, "real.csv"), file);
  replaceFile(file, "two\n");
  expect(readFileSync(path.join(folder, "real.csv"), "utf8")).toBe("two\n");
  expect(readdirSync(folder).sort()).toEqual(["real.csv", "table.csv"]);
});

test("a failure leaves the former file", () => {
  writeFileSync(file, "one\n");
  expect(() => {
    replaceFile(path.join(file, "below"), "two\n");
  }).toThrow();
  expect(readFileSync(file, "utf8")).toBe("one\n");
});

test("killed at any moment, the file is wholly the former or wholly the new one, and the next run clears up", async () => {
  const size = 500_000;
  writeFileSync(file, `${"a".repeat(size)}\n`);
  for (let round = 0; round < 5; round += 1) {
    const program = path.join(import.meta.dirname, "write-for-ever.ts");
    const child = spawn(process.execPath, [program, file, String(size)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await wait(Math.random() * 60);
    child.kill("SIGKILL");
    await once(child, "close");
    expect(child.signalCode).toBe("SIGKILL");
    const text = readFileSync(file, "utf8");
    expect(text.length).toBe(size + 1);
    expect(text === `${text.charAt(0).repeat(size)}\n`).toBe(true);
  }
  replaceFile(file, "done\n");
  expect(readdirSync(folder)).toEqual(["table.csv"]);
}, 60_000);
