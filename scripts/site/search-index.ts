import { readdir, rm } from "node:fs/promises";
import * as pagefind from "pagefind";
import { DATA_LANGUAGE, LANGUAGES, type Language } from "../../src/model/language.ts";

/** What the site loads of Pagefind; its ready-made interfaces stay out. */
const READY_MADE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * An index under the name of no language does not cut words down to a stem: `Manning` is not `man`. The browser takes
 * the only index there is, whatever the language of the page.
 */
const NO_STEMS = "unknown";

/** The folder of an index, in that of the pages of its language. */
const FOLDER = "pagefind";

/**
 * Writes a full-text search index for each language into the folder `pagefind/` beside its pages. Returns the number
 * of pages read. Rejects with what Pagefind says.
 */
export async function writeSearchIndex(siteDirectory: string): Promise<number> {
  try {
    let pages = 0;
    for (const language of LANGUAGES) pages += await writeIndex(siteDirectory, language);
    return pages;
  } finally {
    await pagefind.close();
  }
}

async function writeIndex(siteDirectory: string, language: Language): Promise<number> {
  const path = language === DATA_LANGUAGE ? siteDirectory : `${siteDirectory}/${language}`;
  const outputPath = `${path}/${FOLDER}`;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: NO_STEMS });
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

/** The pages in a folder and below it; those below the folder of another language are not among them. */
async function globsOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const own = folders.filter((name) => !LANGUAGES.some((language) => language === name)).sort();
  return ["*.html", `{${own.join(",")}}/**/*.html`];
}

async function removeReadyMade(directory: string): Promise<void> {
  const files = await readdir(directory);
  await Promise.all(files.filter((file) => READY_MADE.test(file)).map((file) => rm(`${directory}/${file}`)));
}
