import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differingFiles } from "../../../scripts/site/differing-files.ts";
import { filesBelow } from "../../../scripts/site/files-below.ts";
import { writeSearchIndex } from "../../../scripts/site/search-index.ts";
import { LANGUAGES } from "../../../src/model/language.ts";
import { SPANISH_PAGE_QUERIES } from "../../search/page-queries-es.ts";
import { PAGE_QUERIES } from "../../search/page-queries.ts";
import { pages, SITE_ROOT } from "../built-site.ts";
import { useTextIndex } from "./text-index.ts";

/** Few enough for several parts in each language. */
const MOST = 300;

const QUERIES = { en: PAGE_QUERIES, es: SPANISH_PAGE_QUERIES };

let folder: string;
const site = () => join(folder, "site");

/** A copy of the pages of the built site that are searched, without its index. */
function copyPages(to: string): void {
  for (const { file } of pages) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(SITE_ROOT, file), join(to, file));
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-parts-"));
  copyPages(site());
  await writeSearchIndex(site(), { most: MOST });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
}, 120_000);

describe.each(LANGUAGES)("an index in parts (%s)", (language) => {
  const whole = useTextIndex(language);
  const parted = useTextIndex(language, site);

  async function addresses({ search, load, addressOf }: typeof whole, query: string): Promise<string[]> {
    const { pages: found, sources } = await search().find(query, {});
    return (await load([...found, ...sources])).map(addressOf);
  }

  it.each(QUERIES[language])("finds what a whole one finds: $query", async ({ query }) => {
    expect((await addresses(parted, query)).sort()).toEqual((await addresses(whole, query)).sort());
  });

  it("lists all pages in the order of a whole one where there is no word", async () => {
    expect(await addresses(parted, "")).toEqual(await addresses(whole, ""));
  });
});

describe("an index in parts", () => {
  it("has the program that searches, and the filters, once for a language", () => {
    const names = readdirSync(join(site(), "pagefind"), { recursive: true, encoding: "utf8" });
    const parts = names.filter((name) => name.endsWith("pagefind-entry.json"));
    expect(parts.length).toBeGreaterThan(2);
    expect(names.filter((name) => /pagefind\.js$|wasm|facets\.json$/.test(name))).toHaveLength(3);
  });

  it("is, where a page changed since the last site, the same as if all parts were made again", async () => {
    const [kept, fresh] = [join(folder, "kept"), join(folder, "fresh")];
    // What was compressed beforehand is made anew, where it is wanted: it must not be changed in the last site.
    for (const file of filesBelow(site()).filter((name) => name.endsWith("pagefind-entry.json")))
      writeFileSync(`${file}.br`, "");
    for (const copy of [kept, fresh]) {
      copyPages(copy);
      appendFileSync(join(copy, "sources/index.html"), "<p data-pagefind-body>Another word</p>");
    }
    const ofKept = await writeSearchIndex(kept, { most: MOST, earlier: site() });
    const ofFresh = await writeSearchIndex(fresh, { most: MOST });
    expect(differingFiles(kept, fresh).different).toEqual([]);
    expect(ofFresh.fresh).toBe(ofFresh.pages);
    expect(ofKept.pages).toBe(ofFresh.pages);
    expect(ofKept.fresh).toBeLessThan(ofFresh.pages * 0.8);
  });
});
