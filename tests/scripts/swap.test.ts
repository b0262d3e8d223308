import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { besides, swapIn } from "../../scripts/site/swap.ts";

let folder: string;
let published: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-swap-"));
  published = join(folder, "dist");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(directory: string, text: string) {
  mkdirSync(directory);
  writeFileSync(join(directory, "index.html"), text);
}

it("puts a first site in place", async () => {
  const { next } = besides(published);
  write(next, "new");
  await swapIn(next, published);
  expect(readFileSync(join(published, "index.html"), "utf8")).toBe("new");
});

it("replaces the site before it and leaves nothing beside it", async () => {
  const { next, previous } = besides(published);
  write(published, "old");
  writeFileSync(join(published, "gone.html"), "of the old site only");
  write(next, "new");
  await swapIn(next, published);
  expect(readFileSync(join(published, "index.html"), "utf8")).toBe("new");
  expect([existsSync(join(published, "gone.html")), existsSync(next), existsSync(previous)]).toEqual([
    false,
    false,
    false,
  ]);
});

it("keeps the published site if the new one is not there", async () => {
  write(published, "old");
  await expect(swapIn(besides(published).next, published)).rejects.toThrow("ENOENT");
  expect(readFileSync(join(published, "index.html"), "utf8")).toBe("old");
});
