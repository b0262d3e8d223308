// Writes the search index of one language, and tells how many pages it has: `node scripts/site/language-index.ts SITE
// LANGUAGE`
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { FACET_FILE, facetFileOf, type PageFacets } from "../../src/model/build/facet-file.ts";
import { DATA_LANGUAGE, LANGUAGES, type Language } from "../../src/model/language.ts";
import { FRAMES } from "./response-headers.ts";

/** What the site does not load of Pagefind: its ready-made interfaces, and its filters, for which the site has facets of its own. */
const NOT_LOADED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|filter$)/;

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
 * Writes the full-text search index of a language into the folder `pagefind/` beside its pages. Returns the number of
 * pages read. Rejects with what Pagefind says. Pagefind keeps an index in memory until its process ends.
 */
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
  await removeNotLoaded(outputPath);
  await writeFacets(outputPath);
  return pages;
}

/** The pages in a folder and below it, but for those below the folder of another language and the frames. */
async function globsOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const own = folders.filter((name) => !NOT_SEARCHED.includes(name)).sort();
  return ["*.html", `{${own.join(",")}}/**/*.html`];
}

async function removeNotLoaded(directory: string): Promise<void> {
  const files = await readdir(directory);
  await Promise.all(
    files
      .filter((file) => NOT_LOADED.test(file))
      .map((file) => rm(`${directory}/${file}`, { recursive: true })),
  );
}

/** The ending of a file with the text of one page, named after its id in the index. */
const PAGE_FILE = ".pf_fragment";

/** What stands before the JSON of a page. */
const SIGNATURE = "pagefind_dcd";

/** Writes down which pages have which values of filters, so that a browser can count them without a search. */
async function writeFacets(outputPath: string): Promise<void> {
  const folder = `${outputPath}/fragment`;
  const facets: PageFacets[] = [];
  for (const file of await readdir(folder)) {
    const text = gunzipSync(await readFile(`${folder}/${file}`)).toString();
    const { filters } = JSON.parse(text.slice(SIGNATURE.length)) as Pick<PageFacets, "filters">;
    facets.push({ id: file.slice(0, -PAGE_FILE.length), filters });
  }
  await writeFile(`${outputPath}/${FACET_FILE}`, JSON.stringify(facetFileOf(facets)));
}

const [siteDirectory = "", name = ""] = process.argv.slice(2);
const language = LANGUAGES.find((candidate) => candidate === name);
if (language === undefined) throw new Error(`the site has no language ${name}`);
const pages = await writeIndex(siteDirectory, language);
process.send?.({ pages });
await pagefind.close();
