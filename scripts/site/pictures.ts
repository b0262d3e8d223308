import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { TRUETYPE_FILES } from "./fonts.ts";

/** Pictures are drawn at twice the size of their SVG, for sharp screens and for print. */
const CHART_ZOOM = 2;

/** So many pictures are drawn at once; the drawing itself runs outside the main thread. */
const AT_ONCE = 8;

async function drawPicture(path: string): Promise<void> {
  const image = await renderAsync(await readFile(path, "utf8"), {
    fitTo: { mode: "zoom", value: CHART_ZOOM },
    font: { loadSystemFonts: false, fontFiles: [...TRUETYPE_FILES], defaultFontFamily: "Source Sans 3" },
    logLevel: "error",
  });
  await writeFile(path.replace(/svg$/, "png"), image.asPng());
}

async function svgFilesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith(".svg")).map((name) => join(directory, name));
}

/** Draws every chart of a built site as PNG beside its SVG. Returns how many. Rejects if one cannot be drawn. */
export async function drawPictures(siteDirectory: string): Promise<number> {
  const waiting = await svgFilesIn(join(siteDirectory, "charts"));
  const total = waiting.length;
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await drawPicture(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return total;
}
