import { describe, expect, it } from "vitest";
import { objection } from "./import-rules.ts";
import { importsOf } from "./import-statements.ts";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles("src", "scripts");

function objectionsTo(path: string, text: string) {
  return importsOf({ path, text })
    .map((statement) => objection(path, statement))
    .filter((reason) => reason !== null);
}

it("every file imports only what its folder may import", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(({ path, text }) => objectionsTo(path, text))).toEqual([]);
});

describe("the rule of imports", () => {
  it.each([
    ["src/model/a.ts", 'import { b } from "../site/b.ts";'],
    ["src/views/a.ts", 'export { b } from "../components/b.astro";'],
    ["src/views/officers/a.ts", 'const b = await import("../../pages/b.ts");'],
    ["src/views/a.ts", 'import "../../scripts/b.ts";'],
    ["scripts/a.ts", 'import { b } from "../src/views/b.ts";'],
    ["src/charts/a.ts", 'import type { B } from "../model/b.ts";'],
    ["src/components/A.astro", '---\nimport { b } from "../views/b.ts";\n---\n<p></p>'],
    ["src/components/A.astro", '<p></p>\n<script>import { b } from "../../scripts/b.ts";</script>'],
    ["src/components/A.astro", '---\nimport { b } from "../model/b.ts";\n---\n<p></p>'],
    ["src/unheard-of/a.ts", 'import { z } from "zod";'],
  ])("objects in %s to %s", (path, text) => {
    expect(objectionsTo(path, text)).toHaveLength(1);
  });

  it.each([
    ["src/model/tables/a.ts", 'import { b } from "../b.ts"; import { z } from "zod";'],
    ["src/views/a.ts", 'import { b } from "../site/b.ts"; import type { C } from "../charts/c.ts";'],
    ["src/components/A.astro", '---\nimport { type B, type C } from "../views/b.ts";\n---\n<p></p>'],
    ["src/components/explore/a.ts", 'import { b } from "../../model/b.ts";'],
    ["scripts/pipeline/read/a.ts", 'import { b } from "../../../src/model/b.ts";'],
  ])("lets %s import %s", (path, text) => {
    expect(objectionsTo(path, text)).toEqual([]);
  });
});
