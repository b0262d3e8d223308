import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { outputObstacle } from "../../../scripts/report/output-folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "output-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a folder that is not there, is empty, or was generated may be replaced", () => {
  expect(outputObstacle(path.join(folder, "new"))).toBeNull();
  expect(outputObstacle(folder)).toBeNull();
  for (const name of ["dataset", "issues.json", ".DS_Store"]) writeFileSync(path.join(folder, name), "{}");
  mkdirSync(path.join(folder, "downloads"));
  expect(outputObstacle(folder)).toBeNull();
});

test("a folder with anything else in it is somebody's own", () => {
  writeFileSync(path.join(folder, "dataset"), "{}");
  for (const name of ["a", "b", ".hidden", "d"]) writeFileSync(path.join(folder, name), "");
  expect(outputObstacle(folder)).toContain(
    "has what this program did not write (.hidden, a, b and 1 more), and the whole folder would be replaced",
  );
  expect(outputObstacle(path.join(folder, "a"))).toContain("is a file; give a folder");
});
