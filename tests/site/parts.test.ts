import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { BUILD_ENVIRONMENT } from "../../scripts/site/build-environment.ts";
import { runPackage } from "../../scripts/site/program.ts";

const WHOLE = resolve(process.env.SITE_DIST ?? "dist");
const PART = resolve("test-results/part");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

afterAll(() => {
  rmSync(PART, { recursive: true, force: true });
  rmSync(`${PART}.cache`, { recursive: true, force: true });
});

it("a part built by itself has the files of the whole site, byte for byte, and only a part of them", async () => {
  rmSync(PART, { recursive: true, force: true });
  await runPackage("astro", ["build", "--silent"], {
    output: "on-failure",
    endsWithThis: true,
    env: { ...BUILD_ENVIRONMENT, SHARD: "2/6", SITE_OUT: PART, BUILD_CACHE: `${PART}.cache` },
  });
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
