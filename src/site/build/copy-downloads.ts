import { constants } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { downloadFiles } from "../downloads.ts";
import { isWanted } from "./wanted.ts";

/** Copies what the site offers as it is from `data/generated` into the built site, or into the part of it that is built. */
export async function copyDownloads(directory: string): Promise<void> {
  for (const { path, file } of downloadFiles()) {
    const name = join("data", path);
    if (!isWanted(name)) continue;
    const copy = join(directory, name);
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(file, copy, constants.COPYFILE_FICLONE);
  }
}
