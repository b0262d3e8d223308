import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SITE_MAP, writeSiteMap } from "../../src/site/build/site-map.ts";

const directory = mkdtempSync(join(tmpdir(), "vacatur-site-map-"));
const home = new URL("https://record.example/below/");

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function locations(file: string): string[] {
  return [...readFileSync(join(directory, file), "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = ""]) => address,
  );
}

describe("the site map", () => {
  it("lists every page once, in order, in as many files as the protocol asks for, and the index names them", async () => {
    const pages = Array.from({ length: 45_001 }, (_, index) => `${home.href}officers/o-${index}/`);
    await writeSiteMap(directory, pages.toReversed(), home);
    const files = locations(SITE_MAP);
    expect(files).toEqual([0, 1].map((number) => `${home.href}sitemap-${number}.xml`));
    const listed = files.flatMap((address) => locations(address.slice(home.href.length)));
    expect(listed).toEqual(pages.toSorted());
    expect(readdirSync(directory)).toHaveLength(3);
  });

  it("leaves out frames, sheets, the guide to the look and the page of no address", async () => {
    const paths = ["", "404/", "embed/chart/a/", "officers/a/", "officers/a/sheet/", "style/"];
    await writeSiteMap(
      directory,
      paths.map((path) => `${home.href}${path}`),
      home,
    );
    expect(locations("sitemap-0.xml")).toEqual([home.href, `${home.href}officers/a/`]);
  });
});
