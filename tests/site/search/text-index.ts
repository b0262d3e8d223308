import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { serveSite, siteBase, type RunningServer } from "../../../scripts/site/serve-site.ts";
import { FACET_FILE, type FacetFile } from "../../../src/model/build/facet-file.ts";
import { Facets } from "../../../src/components/search/facets.ts";
import { PageSearch } from "../../../src/components/search/page-search.ts";
import {
  searchAllParts,
  type FoundPage,
  type FoundReference,
  type Pagefind,
} from "../../../src/components/search/pagefind.ts";
import { DATA_LANGUAGE, type Language } from "../../../src/model/language.ts";

/** The full-text search of the built site in one language. */
export interface TextIndex {
  readonly search: () => PageSearch;
  readonly load: (references: readonly FoundReference[]) => Promise<readonly FoundPage[]>;
  /** The address of a page below the home page of the language. */
  readonly addressOf: (page: FoundPage) => string;
}

/** The folder of the built site. */
const builtSite = () => resolve(process.env.SITE_DIST ?? "dist");

/**
 * Serves a site while the tests of a group run, and loads the index of the language.
 * @param rootOf the folder of the site, asked before the first test
 */
export function useTextIndex(language: Language, rootOf = builtSite): TextIndex {
  const folder = language === DATA_LANGUAGE ? "" : `${language}/`;
  const home = `${siteBase()}${folder}`;
  let server: RunningServer;
  let search: PageSearch;
  beforeAll(async () => {
    const root = rootOf();
    server = await serveSite({ root, base: siteBase() }, 0);
    const script = pathToFileURL(`${root}/${folder}pagefind/pagefind.js`).href;
    // A program for each server: one that another file of tests has used goes on asking that file's, which has stopped.
    const pagefind = (await import(`${script}?${encodeURIComponent(server.address)}`)) as Pagefind;
    const basePath = `${server.address}${folder}pagefind/`;
    await pagefind.options({ basePath, baseUrl: home, noWorker: true });
    const facets = JSON.parse(readFileSync(`${root}/${folder}pagefind/${FACET_FILE}`, "utf8")) as FacetFile;
    await searchAllParts(pagefind, { bundle: basePath, base: home }, facets.parts.length);
    search = new PageSearch(pagefind, new Facets(facets), language);
  });
  afterAll(() => server.close());
  return {
    search: () => search,
    load: (references) => Promise.all(references.map((reference) => reference.data())),
    addressOf: ({ url }) => `/${url.slice(home.length)}`,
  };
}
