import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { TRUETYPE_FILES } from "./fonts.ts";
import { indexedPng } from "./indexed-png.ts";

/** A folder of the built site whose SVG files are drawn as PNG. */
interface PictureFolder {
  readonly name: string;
  /** How many pixels a unit of the SVG has. */
  readonly zoom: number;
  /** Whether the SVG is offered too; else it goes once it is drawn. */
  readonly keepsSvg: boolean;
}

/** Charts are drawn at twice their size, for sharp screens and for print; cards and icons at the size asked for. */
const FOLDERS: readonly PictureFolder[] = [
  { name: "charts", zoom: 2, keepsSvg: true },
  { name: "cards", zoom: 1, keepsSvg: false },
  { name: "icons", zoom: 1, keepsSvg: false },
];

/** So many pictures are drawn at once; the drawing itself runs outside the main thread. */
const AT_ONCE = 8;

async function drawPicture(path: string, { zoom, keepsSvg }: PictureFolder): Promise<void> {
  const image = await renderAsync(await readFile(path, "utf8"), {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...TRUETYPE_FILES], defaultFontFamily: "Source Sans 3" },
    logLevel: "error",
  });
  await writeFile(path.replace(/svg$/, "png"), await indexedPng(image));
  if (!keepsSvg) await rm(path);
}

async function svgFilesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith(".svg")).map((name) => join(directory, name));
}

/** Draws the charts, cards and icons of a built site as PNG. Returns how many. Rejects if one cannot be drawn. */
export async function drawPictures(siteDirectory: string): Promise<number> {
  const folders = FOLDERS.map(async (folder) =>
    (await svgFilesIn(join(siteDirectory, folder.name))).map((path) => ({ path, folder })),
  );
  const waiting = (await Promise.all(folders)).flat();
  const total = waiting.length;
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await drawPicture(next.path, next.folder);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return total;
}
