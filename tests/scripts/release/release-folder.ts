import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import { buildDataset, type BuildResult } from "../../../scripts/pipeline/build-dataset.ts";
import type { Issue } from "../../../scripts/pipeline/issue.ts";
import { readSourceFolder } from "../../../scripts/pipeline/read/source-folder.ts";
import { runRelease } from "../../../scripts/release/run-release.ts";
import { BASE } from "../../pipeline/source-in-memory.ts";

/** A copy of the small invented dataset in a folder of its own, as an editor has it. */
export class ReleaseFolder {
  readonly data: string;
  /** What the last call of the program printed, complaints included. */
  printed = "";

  constructor() {
    const folder = mkdtempSync(path.join(tmpdir(), "release-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    this.data = path.join(folder, "data");
    cpSync(BASE, this.data, { recursive: true });
  }

  /** `npm run release`; returns the exit code. */
  release(...args: string[]): number {
    this.printed = "";
    const print = (text: string): void => {
      this.printed += text;
    };
    return runRelease(["--data", this.data, ...args], { derive, print, printError: print });
  }

  read(file: string): string {
    return readFileSync(path.join(this.data, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.data, file), text);
  }

  /** Changes a text that stands once in a file. */
  edit(file: string, find: string, replace: string): void {
    const parts = this.read(file).split(find);
    if (parts.length !== 2) throw new Error(`${find} stands ${parts.length - 1} times in ${file}`);
    this.write(file, parts.join(replace));
  }

  /** Adds a row at the end of a table. */
  add(table: string, row: string): void {
    this.write(`tables/${table}.csv`, `${this.read(`tables/${table}.csv`)}${row}\n`);
  }

  /** Moves the edition forward and says so in the log. */
  moveTo(day: string): void {
    this.edit("edition.json", `"as_of": "${this.day()}"`, `"as_of": "${day}"`);
    this.add("changes", `${day}-edition,${day},edition,site,,A new edition.,`);
  }

  day(): string {
    return (JSON.parse(this.read("edition.json")) as { as_of: string }).as_of;
  }

  /** The dataset as the site would get it, with what is wrong with it. */
  build(): BuildResult {
    return buildDataset(readSourceFolder(this.data), derive);
  }

  /** Every issue but that new ids are not recorded yet, which a release does. */
  found(): readonly Issue[] {
    return this.build().issues.filter(({ code }) => code !== "link/unrecorded-id");
  }

  /** `code message` of each of them. */
  issues(): string[] {
    return this.found().map(({ code, message }) => `${code} ${message}`);
  }
}

/** A folder whose first release is made, of 1 July 2024. */
export function releasedOnce(): ReleaseFolder {
  const folder = new ReleaseFolder();
  folder.moveTo("2024-07-01");
  if (folder.release() !== 0) throw new Error(folder.printed);
  return folder;
}
