// Writes the search index of a part of the pages of a language: `node scripts/site/part-index.ts PAGES FOLDER`. The files
// of the pages, as paths below PAGES, one a line, are in `FOLDER/PART_PAGES`, which goes.
import { readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { PART_PAGES } from "./search-parts.ts";

/**
 * An index under the name of no language does not cut words down to a stem: `Manning` is not `man`. The browser takes
 * the only index there is, whatever the language of the page.
 */
const NO_STEMS = "unknown";

/** Marks that cite sources by numbers: nobody looks for them, and among the words of a finding they would only be in the way. */
const NOT_WORDS = ["sup.cite"];

/** So many pages are on their way to Pagefind at once; it takes them in their order. */
const AT_ONCE = 32;

async function writeIndex(directory: string, pages: readonly string[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: NO_STEMS,
    excludeSelectors: NOT_WORDS,
  });
  if (index === undefined) throw new Error(errors.join("\n"));
  const expectNone = (found: readonly string[]) => {
    if (found.length > 0) throw new Error(found.join("\n"));
  };
  const waiting: Promise<void>[] = [];
  for (const sourcePath of pages) {
    const content = await readFile(join(directory, sourcePath), "utf8");
    const added = index.addHTMLFile({ sourcePath, content });
    waiting.push(
      added.then(({ errors: found }) => {
        expectNone(found);
      }),
    );
    if (waiting.length >= AT_ONCE) await waiting.shift();
  }
  await Promise.all(waiting);
  expectNone((await index.writeFiles({ outputPath })).errors);
}

const [directory = "", folder = ""] = process.argv.slice(2);
const list = join(folder, PART_PAGES);
const pages = readFileSync(list, "utf8").split("\n").slice(0, -1);
rmSync(list);
await writeIndex(directory, pages, folder);
await pagefind.close();
