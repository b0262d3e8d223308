import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathsBelow } from "./files-below.ts";
import { isSameFile } from "./same-file.ts";

/**
 * Puts the parts of a site together in the first of their folders; the others are gone afterwards. A file that several
 * parts have, such as a style sheet, must be the same in all. Returns how many files the whole has.
 * @throws Error if a part is not there, or if two parts differ: they were not built from the same commit and data
 */
export async function mergeParts(parts: readonly string[]): Promise<number> {
  const [whole, ...others] = parts;
  if (whole === undefined) throw new Error("there is no part to merge");
  const missing = parts.find((part) => !existsSync(part));
  if (missing !== undefined) throw new Error(`${missing} is not there`);
  for (const part of others) {
    for (const file of pathsBelow(part)) {
      const [from, to] = [join(part, file), join(whole, file)];
      if (!existsSync(to)) {
        await mkdir(dirname(to), { recursive: true });
        await rename(from, to);
      } else if (!isSameFile(from, to))
        throw new Error(
          `${file} is not the same in ${whole} and ${part}: were they built from the same data?`,
        );
    }
    await rm(part, { recursive: true });
  }
  return pathsBelow(whole).length;
}
