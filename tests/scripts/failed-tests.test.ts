import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const REPORTER = resolve("tests/failed-tests.reporter.ts");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "failed-tests-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What is told of a run of these test files. */
function told(files: Readonly<Record<string, string>>): string {
  const list = join(folder, "failed-tests.txt");
  writeFileSync(
    join(folder, "vitest.config.mjs"),
    `import { FailedTests } from ${JSON.stringify(REPORTER)};
     export default { test: { globals: true, reporters: [new FailedTests(${JSON.stringify(list)})] } };`,
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--root", folder]);
  return readFileSync(list, "utf8");
}

it("names each test that failed, says how, and where", () => {
  const text = told({
    "a.test.mjs": `
      it("passes", () => {});
      describe("the record", () => {
        it("is whole", () => { expect({ officers: 22 }).toEqual({ officers: 21 }); });
      });`,
    "b.test.mjs": `it("is never reached", () => {}); throw new Error("no such table");`,
    "c.test.mjs": `it("waits for one of two", async () => {
      Promise.reject(new Error("not waited for"));
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    });`,
  });
  expect(text).toContain("✗ a.test.mjs > the record > is whole\n  AssertionError: expected");
  expect(text).toMatch(/^ {2}- {3}"officers": 21,\n {2}\+ {3}"officers": 22,$/m);
  expect(text).toMatch(/^ {2}at \S+a\.test\.mjs:4:\d+$/m);
  expect(text).toContain("✗ b.test.mjs\n  Error: no such table");
  expect(text).toContain("✗ outside of any test\n  Error: not waited for");
  expect(text).not.toContain("passes");
});

it("says that there are more than it tells", () => {
  const text = told({
    "a.test.mjs": `it.each(Array.from({ length: 25 }, (_, at) => at))("fails %i", () => {
      throw new Error("line\\n".repeat(50));
    });`,
  });
  expect(text.match(/^✗ /gm)).toHaveLength(20);
  expect(text.split("\n").length).toBeLessThan(21 * 33);
  expect(text).toMatch(/\n {2}…\n\nand 5 more$/);
});
