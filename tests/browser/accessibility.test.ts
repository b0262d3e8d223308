import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";
import { PAGE_TYPE_ROWS } from "./page-types.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  resultTypes: ["violations"],
};

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (rules) =>
      (globalThis as unknown as { axe: { run(rules: RunOptions): Promise<AxeResults> } }).axe.run(rules),
    RULES,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `${id}: ${help}\n    ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ""}`),
  );
}

const { visit } = useBrowser();

describe.each(["light", "dark"] as const)("axe, in %s colours, finds nothing on", (colorScheme) => {
  it.each(PAGE_TYPE_ROWS)("%s %s", async (_type, address) => {
    const violations = await visit(address, { colorScheme, reducedMotion: "reduce" }, violationsOf);
    expect(violations.join("\n")).toBe("");
  });
});

it("axe finds what is wrong", async () => {
  const violations = await visit("/", {}, async (page) => {
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", '<img src="data:,"><button></button>');
    });
    return violationsOf(page);
  });
  expect(violations.join("\n")).toMatch(/image-alt.*button-name|button-name.*image-alt/s);
});
