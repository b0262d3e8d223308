// Runs every check of the project in order and sums up at the end. `npm test`
import { buildDataStrictly, buildPages } from "./site/build-site.ts";
import { siteDirectory } from "./site/site-folder.ts";
import { provideChromium } from "./site/install-chromium.ts";
import { runNode, runPackage } from "./site/program.ts";
import { PROJECT_ROOT } from "./site/project.ts";
import { runStages, type Lane, type Stage } from "./site/stages.ts";

const shown = { output: "shown" } as const;
const keptBack = { output: "on-failure" } as const;
const prettierCheck = ["--check", "--log-level", "warn", "."];

function vitest(project: string, env: Readonly<Record<string, string>> = {}) {
  return runPackage("vitest", ["run", "--project", project], { ...shown, env });
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
