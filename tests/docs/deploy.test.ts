import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RESPONSE_HEADERS } from "../../scripts/site/response-headers.ts";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const guide = read("docs/deploy.md");
const workflow = read(".github/workflows/pages.yml");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

it("the guide explains every header that is sent", () => {
  const names = [...Object.keys(RESPONSE_HEADERS.everywhere), ...Object.keys(RESPONSE_HEADERS.unframed)];
  expect(names.filter((name) => !guide.includes(`\`${name}`))).toEqual([]);
});

it("the guide and the workflow set only what the README explains", () => {
  const readme = read("README.md");
  const named = [...`${guide}\n${workflow}`.matchAll(/\b(?:SITE_[A-Z]+|CI)\b/g)].map(([name]) => name);
  expect(new Set(named).size).toBeGreaterThan(3);
  expect([...new Set(named)].filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
});

it("the guide and the workflow run npm scripts that exist", () => {
  const told = [...`${guide}\n${workflow}`.matchAll(/\bnpm (?:run )?(\w+)/g)].map(([, name]) => name!);
  expect(told).toContain("build");
  expect(told.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
});

it.each([
  [".github/workflows/pages.yml", "build"],
  ["docs/many-machines.md", "join"],
])("a run of %s that is run again publishes what it built this time", (file, job) => {
  const text = read(file).replaceAll(/\s+/g, " ");
  const name = "github-pages-${{ github.run_attempt }}";
  expect(text).toContain(` artifact: ${name} `);
  expect(text).toContain(`upload-pages-artifact@v3 with: name: ${name} `);
  expect(text).toContain(`deploy-pages@v4 with: artifact_name: \${{ needs.${job}.outputs.artifact }} `);
});

it("the workflow publishes only what was checked, and may write nothing but the pages", () => {
  const [head = "", ...jobs] = workflow.split(/^ {2}(?=\w+:$)/m).filter((part) => part.trim() !== "");
  expect(head).toBeDefined();
  const job = (name: string) => jobs.find((text) => text.startsWith(`${name}:`)) ?? "";
  expect(job("check")).toContain("run: npm test");
  expect(job("build")).toContain("needs: check");
  expect(job("publish")).toContain("needs: build");
  const rights = [...workflow.matchAll(/^\s+([\w-]+): write$/gm)].map(([, right]) => right);
  expect(rights.sort()).toEqual(["id-token", "pages"]);
});
