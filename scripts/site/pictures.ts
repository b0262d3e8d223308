import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { PICTURE_FOLDERS, type PictureFolder } from "../../src/model/build/picture-folders.ts";
import { drawingPrint } from "./drawing-print.ts";
import { filesBelow } from "./files-below.ts";
import { TRUETYPE_FILES } from "./fonts.ts";
import { forEachAtOnce } from "./for-each-at-once.ts";
import { indexedPng } from "./indexed-png.ts";
import { PictureCache } from "./picture-cache.ts";
import type { ProgressNews } from "./progress.ts";

/** So many pictures are drawn at once; the drawing itself runs outside the main thread. */
const AT_ONCE = 8;

async function drawn(svg: string, zoom: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...TRUETYPE_FILES], defaultFontFamily: "Source Sans 3" },
    logLevel: "error",
  });
  return indexedPng(image);
}

async function writePicture(path: string, folder: PictureFolder, cache: PictureCache): Promise<void> {
  const svg = await readFile(path, "utf8");
  const picture = await cache.picture(svg, folder.zoom, () => drawn(svg, folder.zoom));
  await writeFile(path.replace(/svg$/, "png"), picture);
  if (!folder.keepsSvg) await rm(path);
}

/**
 * The drawings in a folder and below it. Their paths, of a large record more than a hundred thousand, are texts of one
 * piece: V8 looks through all that it holds after every few pictures, and what `join` makes is in many pieces.
 */
function svgFilesIn(directory: string): string[] {
  return existsSync(directory) ? filesBelow(directory).filter((path) => path.endsWith(".svg")) : [];
}

/** How pictures are drawn. */
export interface PicturesPlan {
  /** Where drawn pictures are kept for the next build, where that is not the usual place. */
  readonly kept?: string | undefined;
  /** Whether the site has all its drawings: then pictures of others are no longer kept. */
  readonly isWhole?: boolean;
  /** Hears how many there are, then of each that was drawn. */
  readonly hear?: (news: ProgressNews) => void;
}

/** Draws the charts, cards and icons of a built site as PNG. Returns how many. Rejects if one cannot be drawn. */
export async function drawPictures(
  siteDirectory: string,
  { kept, isWhole = true, hear = () => undefined }: PicturesPlan = {},
): Promise<number> {
  const drawings = PICTURE_FOLDERS.map((folder) => ({
    folder,
    paths: svgFilesIn(join(siteDirectory, folder.name)),
  }));
  const total = drawings.reduce((sum, { paths }) => sum + paths.length, 0);
  const cache = new PictureCache(await drawingPrint(), kept);
  hear({ total });
  for (const { folder, paths } of drawings)
    await forEachAtOnce(paths, AT_ONCE, async (path) => {
      await writePicture(path, folder, cache);
      hear({ written: 1 });
    });
  if (isWhole) await cache.forgetOthers();
  return total;
}
