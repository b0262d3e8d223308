import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtBase } from "../../scripts/site/built-base.ts";

it("knows below which path a site was built, whatever is set now", () => {
  const root = mkdtempSync(join(tmpdir(), "vacatur-base-"));
  writeFileSync(join(root, "manifest.webmanifest"), JSON.stringify({ start_url: "/a/record/" }));
  expect(builtBase(root)).toBe("/a/record/");
  rmSync(root, { recursive: true });
});
