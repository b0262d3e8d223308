import { freemem } from "node:os";
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import { allEnded } from "./all-ended.ts";
import { filesBelow } from "./files-below.ts";
import { runNode } from "./program.ts";
import { PROJECT_ROOT } from "./project.ts";

const LANGUAGE_INDEX = `${PROJECT_ROOT}/scripts/site/language-index.ts`;

/** So much memory Pagefind takes for a page, in bytes, measured on those of the record. */
const MEMORY_OF_A_PAGE = 190_000;

/** More than this is not taken for several languages at once, in bytes. */
const MOST_MEMORY = 3_000_000_000;

/** Writes the index of a language in a process of its own. Returns the number of pages read. */
async function writeIndex(siteDirectory: string, language: Language): Promise<number> {
  const told: { readonly pages: number }[] = [];
  await runNode(LANGUAGE_INDEX, [siteDirectory, language], {
    output: "on-failure",
    endsWithThis: true,
    onMessage: (message) => {
      told.push(message as { pages: number });
    },
  });
  const [count] = told;
  if (count === undefined) throw new Error("the search index does not say how many pages it has");
  return count.pages;
}

/** Whether there is memory for all languages at once. */
async function isRoomForAll(siteDirectory: string): Promise<boolean> {
  const pages = (await filesBelow(siteDirectory)).filter((file) => file.endsWith(".html")).length;
  return pages * MEMORY_OF_A_PAGE < Math.min(freemem() / 2, MOST_MEMORY);
}

/**
 * Writes a full-text search index for each language into the folder `pagefind/` beside its pages: all at once where
 * there is room, else one after the other. Returns the number of pages read. Prints what Pagefind says where it fails, and
 * rejects with a ProgramFailure.
 */
export async function writeSearchIndex(siteDirectory: string): Promise<number> {
  const write = (language: Language) => writeIndex(siteDirectory, language);
  const counts: number[] = [];
  if (await isRoomForAll(siteDirectory)) counts.push(...(await allEnded(LANGUAGES.map(write))));
  else for (const language of LANGUAGES) counts.push(await write(language));
  return counts.reduce((sum, count) => sum + count, 0);
}
