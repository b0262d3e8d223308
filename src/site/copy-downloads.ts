import { constants } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { downloadFiles } from "./downloads.ts";
import { isWanted } from "./wanted.ts";

/** Copies what the site offers as it is from `data/generated` into a built site, or into the part of it that is built. */
export async function copyDownloads(built: string): Promise<void> {
  for (const { path, file } of downloadFiles()) {
    const to = join("data", path);
    if (!isWanted(to)) continue;
    await mkdir(dirname(join(built, to)), { recursive: true });
    await copyFile(file, join(built, to), constants.COPYFILE_FICLONE);
  }
}
