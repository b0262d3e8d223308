import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { buildParts } from "../../scripts/site/build-parts.ts";
import { providePageProgram } from "../../scripts/site/page-program.ts";

const WHOLE = resolve(process.env.SITE_DIST ?? "dist");
const PART = resolve("test-results/part");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(PART, { recursive: true, force: true });
});

it("a part built by itself has the files of the whole site, byte for byte, and only a part of them", async () => {
  rmSync(PART, { recursive: true, force: true });
  vi.stubEnv("SHARD", "2/6");
  await buildParts(await providePageProgram(), PART);
  const files = filesIn(PART);
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.length).toBeLessThan(filesIn(WHOLE).filter((file) => file.endsWith(".html")).length / 3);
  const drawn = /^(?:cards|icons)\/.*\.svg$/;
  for (const file of files.filter((path) => !drawn.test(path))) {
    expect(existsSync(join(WHOLE, file)), file).toBe(true);
    expect(readFileSync(join(PART, file)).equals(readFileSync(join(WHOLE, file))), file).toBe(true);
  }
});
