import { spawn } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { birthOf, isRunning } from "../../scripts/process/life.ts";
import { BuildBusy, lock } from "../../scripts/site/build-lock.ts";

vi.mock("node:fs", { spy: true });

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-lock-"));
  file = join(folder, "dist.lock");
});

afterEach(() => {
  vi.mocked(linkSync).mockReset();
  rmSync(folder, { recursive: true });
});

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--eval", ""]);
  await new Promise((resolve) => child.on("close", resolve));
  return child.pid!;
}

it("refuses a second build, and says whose the first is", () => {
  const unlock = lock(file, "/www/dist");
  expect(() => lock(file, "/www/dist")).toThrow(BuildBusy);
  expect(() => lock(file, "/www/dist")).toThrow(`process ${process.pid}) is writing /www/dist`);
  unlock();
  lock(file, "/www/dist")();
  expect(readdirSync(folder)).toEqual([]);
});

it("takes over the lock of a process that was killed", async () => {
  writeFileSync(file, `${await endedProcess()} 12345\n`);
  const unlock = lock(file, "dist");
  expect(readFileSync(file, "utf8")).toMatch(new RegExp(`^${process.pid} `));
  unlock();
  expect(existsSync(file)).toBe(false);
});

it("removes what a process left beside the lock that was killed while it took it", async () => {
  const ended = await endedProcess();
  for (const name of [
    `dist.lock.${ended}`,
    `dist.lock.${ended}.stale`,
    `dist.lock.${process.ppid}`,
    "dist.lockup",
  ])
    writeFileSync(join(folder, name), "");
  lock(file, "dist")();
  expect(readdirSync(folder).sort()).toEqual([`dist.lock.${process.ppid}`, "dist.lockup"]);
});

it.runIf(birthOf(process.pid) !== "")("takes over a lock whose number another process has now", () => {
  writeFileSync(file, `${process.pid} 1\n`);
  lock(file, "dist")();
});

it.each(["", "nobody\n", "12"])("takes over a lock that says nothing: %j", (text) => {
  writeFileSync(file, text);
  lock(file, "dist")();
});

it("does not take away the lock of another process when it unlocks late", () => {
  const unlock = lock(file, "dist");
  const others = `${process.ppid} ${birthOf(process.ppid)}\n`;
  writeFileSync(file, others);
  unlock();
  expect(readFileSync(file, "utf8")).toBe(others);
});

it("says what the system says of where it may not write", () => {
  writeFileSync(join(folder, "taken"), "a file");
  expect(() => lock(join(folder, "taken/dist.lock"), "dist")).toThrow(/ENOTDIR|EEXIST/);
});

it("says what the system says of a lock that it cannot read", () => {
  mkdirSync(file);
  expect(() => lock(file, "dist")).toThrow("EISDIR");
});

it("locks where the disk knows no links", () => {
  vi.mocked(linkSync).mockImplementation(() => {
    throw Object.assign(new Error("not permitted"), { code: "EPERM" });
  });
  const unlock = lock(file, "dist");
  expect(() => lock(file, "dist")).toThrow(BuildBusy);
  expect(readdirSync(folder)).toEqual(["dist.lock"]);
  unlock();
  expect(readdirSync(folder)).toEqual([]);
});

it("knows which processes run", async () => {
  expect([isRunning(process.pid), isRunning(process.ppid), isRunning(await endedProcess())]).toEqual([
    true,
    true,
    false,
  ]);
});
