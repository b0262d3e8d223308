// Runs every check of the project in order and sums up at the end. `npm test`
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataStrictly, buildPages } from "./site/build-site.ts";
import { siteDirectory } from "./site/site-folder.ts";
import { provideChromium } from "./site/install-chromium.ts";
import { ProgramFailure, runNode, runPackage } from "./site/program.ts";
import { PROJECT_ROOT } from "./site/project.ts";
import { runStages, type Lane, type Stage } from "./site/stages.ts";

const shown = { output: "shown" } as const;
const keptBack = { output: "on-failure" } as const;
const prettierCheck = ["--check", "--log-level", "warn", "."];

/** Runs the tests of a project of Vitest. Rejects with an error that names those that failed, and says why they did. */
async function vitest(project: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "vacatur-tests-"));
  const failed = join(folder, "failed-tests.txt");
  try {
    await runPackage("vitest", ["run", "--project", project], {
      ...shown,
      env: { ...env, FAILED_TESTS_FILE: failed },
    });
  } catch (error) {
    if (!(error instanceof ProgramFailure) || !existsSync(failed)) throw error;
    throw new ProgramFailure(`${error.message}\n\n${readFileSync(failed, "utf8")}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Programs that keep one processor busy each. What they find is printed when they end: lines of two at once would mix. */
const types: Lane = [
  {
    name: "types of the templates",
    run: () => runPackage("astro", ["check", "--minimumFailingSeverity", "warning"], keptBack),
  },
  { name: "types", run: () => runPackage("tsc", ["--noEmit"], keptBack) },
];
const style: Lane = [
  { name: "lint", run: () => runPackage("eslint", [".", "--max-warnings", "0"], keptBack) },
  { name: "format", run: () => runPackage("prettier", prettierCheck, keptBack) },
];

const stages: readonly (Stage | readonly Lane[])[] = [
  [types, style],
  {
    name: "form of the tables",
    run: () => runNode(`${PROJECT_ROOT}/scripts/format-data.ts`, ["--check"], shown),
  },
  { name: "data", run: () => buildDataStrictly() },
  { name: "unit tests", run: () => vitest("unit") },
  { name: "site", needs: "data", run: () => buildPages() },
  { name: "site tests", needs: "site", run: () => vitest("site", { SITE_DIST: siteDirectory() }) },
  {
    name: "browser tests",
    needs: "site",
    run: async () =>
      vitest("browser", { SITE_DIST: siteDirectory(), CHROMIUM_PATH: await provideChromium() }),
  },
  {
    name: "hostile texts",
    needs: "site",
    run: async () => vitest("hostile", { CHROMIUM_PATH: await provideChromium() }),
  },
];

process.exitCode = (await runStages(stages)) ? 0 : 1;
