import { fork, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../../scripts/site/project.ts";
import { useBrowser } from "../browser.ts";

const { withPage } = useBrowser();

/** A copy of the data, in which mistakes may be made. */
const HOME = `${PROJECT_ROOT}/node_modules/.cache/vacatur/dev-test-data`;
const TABLE = join(HOME, "tables/counties.csv");
const right = readFileSync(`${PROJECT_ROOT}/data/tables/counties.csv`, "utf8");
const wrong = right.replace("alameda-ca,06001,", "alameda-ca,,");

let server: ChildProcess;
let address = "";

beforeAll(async () => {
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(`${HOME}/generated`, { recursive: true });
  cpSync(`${PROJECT_ROOT}/data`, HOME, {
    recursive: true,
    filter: (file) => !file.startsWith(`${PROJECT_ROOT}/data/generated`),
  });
  cpSync(`${PROJECT_ROOT}/data/generated/dataset`, `${HOME}/generated/dataset`, { recursive: true });
  writeFileSync(TABLE, wrong);
  server = fork(join(import.meta.dirname, "dev-server.ts"), {
    cwd: PROJECT_ROOT,
    // The server would show less to a test runner than to an editor.
    env: { ...process.env, VITEST: "", NODE_ENV: "development", SITE_DATA: `${HOME}/generated` },
  });
  address = await new Promise<string>((resolve, reject) => {
    server.once("message", (told) => {
      resolve(told as string);
    });
    server.once("exit", (code) => {
      reject(new Error(`The development server ended with ${code ?? "a signal"}.`));
    });
  });
});
afterAll(() => {
  server.kill();
  rmSync(HOME, { recursive: true, force: true });
});

describe("a page in development", () => {
  it("lies under the report while the tables have a mistake, and comes back when it is mended", async () => {
    await withPage({}, async (page) => {
      const report = page.locator("vite-error-overlay").getByText("counties.csv:2:12 fips is empty").first();
      await page.goto(`${address}/privacy/`);
      await report.waitFor();

      writeFileSync(TABLE, right);
      await report.waitFor({ state: "detached" });
      expect(await page.locator("h1").textContent()).toBe("Privacy");

      writeFileSync(TABLE, wrong);
      await report.waitFor();
    });
  });
});
