import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { differingFiles } from "../../scripts/site/differing-files.ts";

it("names every file that is in one folder only, or has other bytes", () => {
  const root = mkdtempSync(path.join(tmpdir(), "differing-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const [first, second] = ["first", "second"].map((name) => path.join(root, name)) as [string, string];
  for (const folder of [first, second]) {
    mkdirSync(path.join(folder, "a"), { recursive: true });
    writeFileSync(path.join(folder, "a/same.txt"), "same");
  }
  expect(differingFiles(first, second)).toEqual({ compared: 1, different: [] });
  writeFileSync(path.join(first, "only.txt"), "");
  writeFileSync(path.join(second, "a/same.txt"), "Same");
  expect(differingFiles(first, second)).toEqual({ compared: 2, different: ["a/same.txt", "only.txt"] });
});
