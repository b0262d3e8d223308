// Builds the whole site twice and compares every file: one commit gives one site. Fonts, pictures and the program that
// writes the pages are made anew for the second: kept, they would be compared with themselves. `npm run build:twice`
import { rm } from "node:fs/promises";
import { buildData, buildPages } from "./site/build-site.ts";
import { differingFiles } from "./site/differing-files.ts";
import { FONT_DIRECTORY } from "./site/fonts.ts";
import { PROGRAM_DIRECTORY } from "./site/page-program.ts";
import { PICTURE_DIRECTORY } from "./site/picture-cache.ts";
import { fail } from "./site/step.ts";

/** Where the two are built; both are removed at the end. */
const FOLDERS = ["dist-first", "dist-second"] as const;

/** What a build keeps for the next one. */
const KEPT = [FONT_DIRECTORY, PICTURE_DIRECTORY, PROGRAM_DIRECTORY];

async function buildInto(folder: string): Promise<string> {
  process.env.SITE_OUT = folder;
  await buildData();
  return buildPages();
}

try {
  const first = await buildInto(FOLDERS[0]);
  for (const folder of KEPT) await rm(folder, { recursive: true, force: true });
  const second = await buildInto(FOLDERS[1]);
  const { compared, different } = differingFiles(first, second);
  if (different.length > 0)
    throw new Error(`two builds differ in ${different.length} files:\n${different.join("\n")}`);
  console.log(`${compared} files, and each has the same bytes in both builds`);
  for (const folder of [first, second]) await rm(folder, { recursive: true });
} catch (error) {
  fail(error);
}
