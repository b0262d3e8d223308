import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import { watchData } from "../../../scripts/report/watch-data.ts";
import { BASE } from "../source-in-memory.ts";

let home = "";
let end: (() => void) | null = null;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "watch-"));
  cpSync(BASE, path.join(home, "data"), { recursive: true });
});
afterEach(() => {
  end?.();
  rmSync(home, { recursive: true });
});

/** Waits until the condition holds; the test fails by its own time where it never does. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test(
  "--watch checks now and after each save, tells how long it took, and writes nothing",
  { timeout: 30_000 },
  async () => {
    let printed = "";
    let now = 0;
    const data = path.join(home, "data");
    end = watchData(data, { derive, print: (text) => (printed += text), clock: () => (now += 21) });
    expect(printed).toBe("data: 0 errors, 0 warnings; checked in 21 ms; watching, Ctrl-C ends it\n");

    const officers = path.join(data, "tables/officers.csv");
    const before = readFileSync(officers, "utf8");
    printed = "";
    writeFileSync(officers, before.replace(",testford-pd,", ",testfrod-pd,"));
    await until(() => printed.includes("watching"));
    expect(printed).toContain('agency_id "testfrod-pd" is not in agencies');
    expect(printed).toContain("data: 1 error, 0 warnings; checked in");

    // As editors do that write a file aside.
    printed = "";
    writeFileSync(path.join(data, "tables/.officers.csv.swp"), before);
    renameSync(path.join(data, "tables/.officers.csv.swp"), officers);
    await until(() => printed.includes("watching"));
    expect(printed).toContain("data: 0 errors, 0 warnings");

    printed = "";
    mkdirSync(path.join(data, "generated"));
    writeFileSync(
      path.join(data, "waivers.csv"),
      "code,file,row_key,reason,waived_on\nrule/shares,figures.csv,x,No.,2024-06-01\n",
    );
    await until(() => printed.includes("watching"));
    expect(printed).toContain("waiver/unused");
  },
);

test("there is nothing to watch where no dataset is", () => {
  expect(
    watchData(path.join(home, "nowhere"), { derive, print: () => undefined, clock: () => 0 }),
  ).toBeNull();
});
