import { readdir, rm } from "node:fs/promises";
import * as pagefind from "pagefind";
import { DATA_LANGUAGE, LANGUAGES, type Language } from "../../src/model/language.ts";
import { FRAMES } from "./response-headers.ts";

/** What the site loads of Pagefind; its ready-made interfaces stay out. */
const READY_MADE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * An index under the name of no language does not cut words down to a stem: `Manning` is not `man`. The browser takes
 * the only index there is, whatever the language of the page.
 */
const NO_STEMS = "unknown";

/** The folder of an index, in that of the pages of its language. */
const FOLDER = "pagefind";

/** Marks that cite sources by numbers: nobody looks for them, and among the words of a finding they would only be in the way. */
const NOT_WORDS = ["sup.cite"];

/** Where no page is to be searched: frames for other sites, which would only be read and left out. */
const NOT_SEARCHED: readonly string[] = [...LANGUAGES, FRAMES];

/**
 * Writes a full-text search index for each language into the folder `pagefind/` beside its pages. Returns the number
 * of pages read. Rejects with what Pagefind says.
 */
export async function writeSearchIndex(siteDirectory: string): Promise<number> {
  let pages = 0;
  for (const language of LANGUAGES) {
    try {
      pages += await writeIndex(siteDirectory, language);
    } finally {
      // Pagefind keeps an index in memory until its process ends: one language at a time needs half as much.
      await pagefind.close();
    }
  }
  return pages;
}

async function writeIndex(siteDirectory: string, language: Language): Promise<number> {
  const path = language === DATA_LANGUAGE ? siteDirectory : `${siteDirectory}/${language}`;
  const outputPath = `${path}/${FOLDER}`;
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: NO_STEMS,
    excludeSelectors: NOT_WORDS,
  });
  if (index === undefined) throw new Error(errors.join("\n"));
  let pages = 0;
  for (const glob of await globsOf(path)) {
    const added = await index.addDirectory({ path, glob });
    if (added.errors.length > 0) throw new Error(added.errors.join("\n"));
    pages += added.page_count;
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  await removeReadyMade(outputPath);
  return pages;
}

/** The pages in a folder and below it, but for those below the folder of another language and the frames. */
async function globsOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const own = folders.filter((name) => !NOT_SEARCHED.includes(name)).sort();
  return ["*.html", `{${own.join(",")}}/**/*.html`];
}

async function removeReadyMade(directory: string): Promise<void> {
  const files = await readdir(directory);
  await Promise.all(files.filter((file) => READY_MADE.test(file)).map((file) => rm(`${directory}/${file}`)));
}
