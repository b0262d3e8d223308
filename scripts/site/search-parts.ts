import { createHash } from "node:crypto";
import { join } from "node:path";
import { partPath, SEARCH_FOLDER } from "../../src/model/build/search-part.ts";
import { DATA_LANGUAGE, LANGUAGES, type Language } from "../../src/model/language.ts";
import { pathsBelow } from "./files-below.ts";
import { FRAMES } from "./response-headers.ts";

/** A part has at least so many pages, as a share of the most; it ends after the next one whose print says so. */
const LEAST = 2 / 3;

/** One page of so many, as a share of the most, has such a print. */
const ONE_OF = 1 / 6;

/** The file in the folder of a part that tells the process which indexes it what its pages are. */
export const PART_PAGES = "pages.txt";

/** A part of the search index of a language. */
export interface SearchPart {
  /** The folder of the pages of its language. */
  readonly directory: string;
  /** The files of its pages, as paths below that folder, in the order of their addresses. */
  readonly pages: readonly string[];
  /** The folder of its index. */
  readonly folder: string;
  /** Whether it is the first of its language, with the program that searches. */
  readonly isFirst: boolean;
}

/** Where no page is to be searched: frames for other sites, which would only be read and left out. */
const NOT_SEARCHED: readonly string[] = [...LANGUAGES, FRAMES];

const addressOf = (path: string) => path.replace(/(?<=^|\/)index\.html$/, "");

/** A number that follows from a path, from 0 up to a limit. */
function numberOf(path: string, limit: number): number {
  return createHash("sha256").update(path).digest().readUInt32BE() % limit;
}

/**
 * Cuts the pages of a language into parts, each with a search index of its own: one for those of a usual record. Where
 * a part ends follows from its own last pages, so that a page that comes or goes changes one part, mostly.
 * @param paths the files of the pages, in any order
 * @param most so many pages are in a part at most
 */
export function cutPages(paths: readonly string[], most: number): readonly (readonly string[])[] {
  const sorted = paths.toSorted((one, other) => (addressOf(one) < addressOf(other) ? -1 : 1));
  if (sorted.length <= most) return [sorted];
  const oneOf = Math.max(1, Math.round(most * ONE_OF));
  const parts: (readonly string[])[] = [];
  let part: string[] = [];
  for (const path of sorted) {
    part.push(path);
    const isFull = part.length >= most || (part.length >= most * LEAST && numberOf(path, oneOf) === 0);
    if (!isFull) continue;
    parts.push(part);
    part = [];
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** The pages below the folder of a language that are searched. */
function pagesIn(directory: string): readonly string[] {
  return pathsBelow(directory).filter(
    (path) => path.endsWith(".html") && !NOT_SEARCHED.some((name) => path.startsWith(`${name}/`)),
  );
}

/**
 * The parts of the search index of a language, as they lie in a site.
 * @param most so many pages are in a part at most
 */
export function searchParts(site: string, language: Language, most: number): readonly SearchPart[] {
  const directory = language === DATA_LANGUAGE ? site : join(site, language);
  return cutPages(pagesIn(directory), most).map((pages, place) => ({
    directory,
    pages,
    folder: join(directory, SEARCH_FOLDER, partPath(place)),
    isFirst: place === 0,
  }));
}
