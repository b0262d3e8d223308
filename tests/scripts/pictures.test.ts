import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FONT_DIRECTORY, provideFonts } from "../../scripts/site/fonts.ts";
import { drawPictures } from "../../scripts/site/pictures.ts";
import { pngSize } from "../site/png-size.ts";

const SVG = (family: string, weight: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#fff"/><text y="30" font-size="24" font-family="${family}" font-weight="${weight}">Words</text></svg>`;

const directories: string[] = [];

/** Draws with nothing kept from before, and keeps nothing for others. */
async function drawAnew(site: string): Promise<number> {
  const kept = await mkdtemp(join(tmpdir(), "kept-"));
  directories.push(kept);
  return drawPictures(site, { kept });
}

async function siteWith(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "pictures-"));
  directories.push(directory);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(directory, file, ".."), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  return directory;
}

beforeAll(provideFonts);
afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true }))));

describe("the pictures of a built site", () => {
  it("are drawn beside charts, and in the place of cards and icons", async () => {
    const site = await siteWith({
      "charts/a/b.svg": SVG("Source Sans 3", 400),
      "cards/c.svg": SVG("Source Sans 3", 400),
      "icons/i.svg": SVG("Source Sans 3", 400),
      "other.svg": SVG("Source Sans 3", 400),
    });
    expect(await drawAnew(site)).toBe(3);
    const files = (await readdir(site, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
    expect(files).toEqual(["cards/c.png", "charts/a/b.png", "charts/a/b.svg", "icons/i.png", "other.svg"]);
    expect(pngSize(await readFile(join(site, "charts/a/b.png")))).toEqual({ width: 240, height: 80 });
    expect(pngSize(await readFile(join(site, "cards/c.png")))).toEqual({ width: 120, height: 40 });
  });

  it("are set in four faces that differ, under the names of the style sheets", async () => {
    const faces = ["Source Sans 3", "Source Serif 4"].flatMap((family) =>
      [400, 600].map((weight) => [family, weight] as const),
    );
    const site = await siteWith(
      Object.fromEntries(faces.map(([family, weight], index) => [`cards/${index}.svg`, SVG(family, weight)])),
    );
    await drawAnew(site);
    const drawn = await Promise.all(
      faces.map((_, index) => readFile(join(site, `cards/${index}.png`), "hex")),
    );
    expect(new Set(drawn).size).toBe(4);
  });

  it("are the same bytes each time", async () => {
    const sites = await Promise.all(
      [1, 2].map(() => siteWith({ "cards/c.svg": SVG("Source Serif 4", 600) })),
    );
    for (const site of sites) await drawAnew(site);
    const [one, other] = await Promise.all(sites.map((site) => readFile(join(site, "cards/c.png"), "hex")));
    expect(one).toBe(other);
  });

  it("are kept for the next build, and those that it does not ask for are forgotten", async () => {
    const kept = await mkdtemp(join(tmpdir(), "kept-"));
    directories.push(kept);
    const [one, other] = [SVG("Source Sans 3", 400), SVG("Source Sans 3", 600)];
    await drawPictures(await siteWith({ "cards/a.svg": one, "cards/b.svg": one, "icons/c.svg": other }), {
      kept,
    });
    expect(await readdir(kept)).toHaveLength(2);
    const next = await siteWith({ "cards/a.svg": other });
    await drawPictures(next, { kept });
    const [name] = await readdir(kept);
    expect(await readdir(kept)).toHaveLength(1);
    await writeFile(join(kept, name!), "kept");
    const last = await siteWith({ "cards/a.svg": other });
    await drawPictures(last, { kept });
    expect(await readFile(join(last, "cards/a.png"), "utf8")).toBe("kept");
  });

  it("are set in fonts that keep their family's name and their weight", async () => {
    const font = await readFile(join(FONT_DIRECTORY, "source-sans-3-600.ttf"));
    expect(font.includes(Buffer.from("Source Sans 3", "utf16le").swap16())).toBe(true);
    expect(font.readUInt32BE(0)).toBe(0x00010000);
  });
});
