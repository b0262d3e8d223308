import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule of WCAG 2.2 AA and of good practice. */
const ALL_RULES: RunOptions["runOnly"] = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** The rules among them that a change of colours can break. */
const COLOUR_RULES: RunOptions["runOnly"] = {
  type: "rule",
  values: ["color-contrast", "link-in-text-block"],
};

async function violations(page: Page, runOnly: RunOptions["runOnly"]): Promise<string[]> {
  const rules: RunOptions = { runOnly, resultTypes: ["violations"] };
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `${id}: ${help}\n    ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ""}`),
  );
}

/** What axe finds wrong in light colours with all its rules. */
export async function lightAccessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: "light" });
  return violations(page, ALL_RULES);
}

/** What axe finds wrong in light colours with all its rules, and in dark colours with those about colour. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const light = await lightAccessibilityProblems(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((problem) => `in dark colours, ${problem}`)];
}
