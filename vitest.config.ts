import { defineConfig } from "vitest/config";

/** `unit` needs nothing built, `site` reads the built site, `browser` opens it in Chromium. */
export default defineConfig({
  test: {
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
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/built-site.setup.ts"],
          // Parsing the site once for all files of a worker.
          isolate: false,
          testTimeout: 120_000,
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
          // Each file drives a browser of its own; more of them than this and none keeps time.
          maxWorkers: 2,
          testTimeout: 60_000,
          // One second, the usual, is too short where a busy machine draws a table of hundreds of rows.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
