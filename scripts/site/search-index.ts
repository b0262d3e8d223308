import { readdir, rm } from "node:fs/promises";
import * as pagefind from "pagefind";

/** What the site loads of Pagefind; its ready-made interfaces stay out. */
const READY_MADE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * An index under the name of no language does not cut words down to a stem: `Manning` is not `man`. The browser takes
 * the only index there is, whatever the language of the page.
 */
const NO_STEMS = "unknown";

/** Writes the full-text search index of a built site into its folder `pagefind/`. Returns the number of pages read. Rejects with what Pagefind says. */
export async function writeSearchIndex(siteDirectory: string): Promise<number> {
  const outputPath = `${siteDirectory}/pagefind`;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: NO_STEMS });
    if (index === undefined) throw new Error(errors.join("\n"));
    const added = await index.addDirectory({ path: siteDirectory });
    if (added.errors.length > 0) throw new Error(added.errors.join("\n"));
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
    await removeReadyMade(outputPath);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

async function removeReadyMade(directory: string): Promise<void> {
  const files = await readdir(directory);
  await Promise.all(files.filter((file) => READY_MADE.test(file)).map((file) => rm(`${directory}/${file}`)));
}
