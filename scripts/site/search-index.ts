import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../../src/model/language.ts";
import { forEachAtOnce } from "./for-each-at-once.ts";
import { keepPart } from "./kept-part.ts";
import { runNode } from "./program.ts";
import { PROJECT_ROOT } from "./project.ts";
import { writeFacets } from "./search-facets.ts";
import { rejectingProgram } from "./search-program.ts";
import { PART_PAGES, searchParts, type SearchPart } from "./search-parts.ts";

const PART_INDEX = `${PROJECT_ROOT}/scripts/site/part-index.ts`;

/** So much memory the process of a part takes for a page, in bytes, where it takes most in an invented record of 10,000 officers. */
const MEMORY_OF_A_PAGE = 430_000;

/** More than this is not taken by several parts at once, in bytes: the guard needs as much beside them. */
const MOST_MEMORY = 1_500_000_000;

/** So many pages are in a part at most: such a part is made alone. */
const MOST_PAGES = 2400;

/** What the site does not load of Pagefind: its ready-made interfaces, and its filters, for which the site has facets of its own. */
const NOT_LOADED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|filter$)/;

/** The program that searches, in the folder of the first part. */
const SEARCHES = "pagefind.js";

/** What is not loaded of a part beside the first: the program that searches it is that of the first. */
const PROGRAM = /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/;

/** How the index is written. */
export interface SearchPlan {
  /** The last site, where the same code made it: a part of its index is kept if its pages are as they were. */
  readonly earlier?: string | undefined;
  /** So many pages are in a part at most. */
  readonly most?: number;
}

/**
 * Writes a full-text search index for each language into a folder beside its pages, in as many parts as it takes, and as
 * many of them at once as there is room for. Prints what Pagefind says where it fails, and rejects with a ProgramFailure.
 * @returns how many pages it has, and how many of them were indexed anew
 */
export async function writeSearchIndex(
  site: string,
  { earlier, most = MOST_PAGES }: SearchPlan = {},
): Promise<{ readonly pages: number; readonly fresh: number }> {
  const waiting: SearchPart[] = [];
  const indexes: (readonly SearchPart[])[] = [];
  for (const language of LANGUAGES) {
    const parts = searchParts(site, language, most);
    const known = earlier === undefined ? [] : searchParts(earlier, language, most);
    for (const part of parts) if (!keepPart(part, known)) waiting.push(part);
    indexes.push(parts);
  }
  const fresh = countPages(waiting);
  await writeParts(waiting);
  for (const parts of indexes) writeFacets(parts.map(({ folder }) => folder));
  return { pages: countPages(indexes.flat()), fresh };
}

function countPages(parts: readonly SearchPart[]): number {
  return parts.reduce((sum, { pages }) => sum + pages.length, 0);
}

/** How many parts of so many pages are indexed at once. */
function partsAtOnce(pages: number): number {
  const room = Math.min(process.availableMemory() / 2, MOST_MEMORY) / (pages * MEMORY_OF_A_PAGE);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(room)));
}

async function writeParts(parts: readonly SearchPart[]): Promise<void> {
  const waiting = parts.toSorted((one, other) => other.pages.length - one.pages.length);
  const largest = waiting[0]?.pages.length ?? 0;
  await forEachAtOnce(waiting, partsAtOnce(largest), writePart);
}

/** Writes the index of a part in a process of its own: Pagefind keeps an index in memory until its process ends. */
async function writePart({ directory, pages, folder, isFirst }: SearchPart): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, PART_PAGES), pages.map((page) => `${page}\n`).join(""));
  await runNode(PART_INDEX, [directory, folder], { output: "on-failure", endsWithThis: true });
  for (const name of readdirSync(folder))
    if (NOT_LOADED.test(name) || (!isFirst && PROGRAM.test(name)))
      rmSync(join(folder, name), { recursive: true });
  if (!isFirst) return;
  const program = join(folder, SEARCHES);
  writeFileSync(program, rejectingProgram(readFileSync(program, "utf8")));
}
