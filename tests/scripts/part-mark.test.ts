import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { expectAllParts, markPart, unmarkPart } from "../../scripts/site/part-mark.ts";

let root = "";
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "marks-"))));
afterEach(() => {
  rmSync(root, { recursive: true });
});

function part(name: string, number: number, of: number): string {
  const folder = join(root, name);
  mkdirSync(folder);
  markPart(folder, { number, of });
  return folder;
}

it("all parts of a site are put together, in any order, and the marks go", () => {
  const parts = [part("a", 3, 3), part("b", 1, 3), part("c", 2, 3)];
  expect(() => {
    expectAllParts(parts);
  }).not.toThrow();
  for (const folder of parts) unmarkPart(folder);
  expect(parts.flatMap((folder) => readdirSync(folder))).toEqual([]);
});

it("a part that is missing, comes twice, is of another whole, or is none, is named", () => {
  const [one, two, other] = [part("a", 1, 3), part("b", 2, 3), part("c", 3, 4)];
  const refusal = (...parts: readonly string[]) =>
    expect(() => {
      expectAllParts(parts);
    });
  refusal(one, two).toThrow("part 3 of 3 is missing");
  refusal(one, two, one).toThrow("part 1 of 3 is there more than once");
  refusal(one, two, other).toThrow("part 3 of 4 does not belong to parts of 3");
  refusal(one, two, root).toThrow(`${root} is no part of a site`);
});
