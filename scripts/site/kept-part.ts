import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isEncoded } from "./content-encoding.ts";
import { pathsBelow } from "./files-below.ts";
import { linkOrCopy } from "./link-or-copy.ts";
import { isSameFile } from "./same-file.ts";
import type { SearchPart } from "./search-parts.ts";

/**
 * Takes the index of a part over from the last site, where the same pages are in it and each is as it was. Returns whether
 * it did. The first part, with the pages that change most and the program that searches, is always made again.
 */
export function keepPart(part: SearchPart, earlier: readonly SearchPart[]): boolean {
  if (part.isFirst) return false;
  const known = earlier.find((other) => !other.isFirst && isOfSamePages(part, other));
  if (known === undefined) return false;
  // Compressed forms are made anew where they are wanted: writing them would change those of the last site.
  const paths = pathsBelow(known.folder).filter((path) => !isEncoded(path));
  for (const path of paths) {
    const to = join(part.folder, path);
    mkdirSync(dirname(to), { recursive: true });
    linkOrCopy(join(known.folder, path), to);
  }
  return true;
}

function isOfSamePages(one: SearchPart, other: SearchPart): boolean {
  return (
    one.pages.length === other.pages.length &&
    one.pages.every((page, index) => page === other.pages[index]) &&
    one.pages.every((page) => isSameFile(join(one.directory, page), join(other.directory, page)))
  );
}
