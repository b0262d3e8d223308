import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { FailedTests } from "./tests/failed-tests.reporter.ts";

/** The file that is to say which tests failed, as `npm test` asks. */
const { FAILED_TESTS_FILE } = process.env;

/** The files that take longest, the longest first: begun last, one of them would run alone at the end. */
const LONGEST = [
  "/pages/desk.test.ts",
  "/pages/phone.test.ts",
  "/pages/tablet.test.ts",
  "/browser/print.test.ts",
  "/browser/sheet.test.ts",
  "/browser/without-scripts.test.ts",
  "/site/search/parts.test.ts",
  "/site/other-budgets.test.ts",
  "/site/budgets.test.ts",
  "/fuzz/fuzz.test.ts",
];

/** How early a file is run; those that are not named come after all others, in the order that Vitest finds best. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((end) => moduleId.endsWith(end));
  return place < 0 ? LONGEST.length : place;
}

/** Runs the longest files first, also where no earlier run is remembered: Vitest goes by the size of a file then. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

/** `unit` needs nothing built, `site` reads the built site, `browser` opens it in Chromium. */
export default defineConfig({
  test: {
    reporters: [
      ...configDefaults.reporters,
      ...(FAILED_TESTS_FILE === undefined ? [] : [new FailedTests(FAILED_TESTS_FILE)]),
    ],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/browser/**", "tests/hostile-site/**"],
          // Also on a machine of two processors; the usual is one fewer than it has.
          maxWorkers: "100%",
          // Nothing here is timed: on a busy machine the tests that read every source file need longer than usual.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/built-site.setup.ts"],
          maxWorkers: "100%",
          // Parsing the site once for all files of a worker.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Builds a site of hostile strings, and opens it.
        test: {
          name: "hostile",
          include: ["tests/hostile-site/**/*.test.ts"],
          globalSetup: ["tests/hostile-site/hostile-site.setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/browser.setup.ts"],
          // Each worker drives a browser of its own; more of them than this and none keeps time.
          maxWorkers: 2,
          // Chromium started once for all files of a worker; every test has a page of its own.
          isolate: false,
          testTimeout: 60_000,
          // One second, the usual, is too short where a busy machine draws a table of hundreds of rows.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
