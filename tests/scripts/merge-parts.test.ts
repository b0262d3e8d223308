import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { mergeParts } from "../../scripts/site/merge-parts.ts";

let root = "";
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), "parts-"))));
afterEach(() => {
  rmSync(root, { recursive: true });
});

function part(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(root, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

it("puts parts together; what several have stands once", async () => {
  const first = part("a", { "a/index.html": "a", "_assets/style.css": "body{}" });
  const second = part("b", { "b/c/index.html": "c", "_assets/style.css": "body{}" });
  expect(await mergeParts([first, second])).toBe(3);
  expect(readFileSync(path.join(first, "b/c/index.html"), "utf8")).toBe("c");
  expect(existsSync(second)).toBe(false);
});

it("refuses parts that do not belong together", async () => {
  const first = part("a", { "style.css": "body{}" });
  const second = part("b", { "style.css": "body{color:red}" });
  await expect(mergeParts([first, second])).rejects.toThrow(/style\.css is not the same/);
  await expect(mergeParts([first, path.join(root, "c")])).rejects.toThrow(/is not there/);
  await expect(mergeParts([])).rejects.toThrow(/no part/);
});
