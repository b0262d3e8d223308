import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite, siteBase, type RunningServer } from "../../../scripts/site/serve-site.ts";
import { PageSearch } from "../../../src/components/search/page-search.ts";
import type { FoundPage, FoundReference, Pagefind } from "../../../src/components/search/pagefind.ts";
import { measured } from "../../search/measured.ts";
import { PAGE_QUERIES } from "../../search/page-queries.ts";

/** How many results a reader sees before asking for more. */
const FIRST_RESULTS = 8;
const SOME_PAGES = 100;

let server: RunningServer;
let pagefind: Pagefind;
let search: PageSearch;

beforeAll(async () => {
  const root = resolve(process.env.SITE_DIST ?? "dist");
  server = await serveSite({ root, base: siteBase() }, 0);
  pagefind = (await import(pathToFileURL(`${root}/pagefind/pagefind.js`).href)) as Pagefind;
  await pagefind.options({ basePath: `${server.address}pagefind/`, baseUrl: siteBase(), noWorker: true });
  search = new PageSearch(pagefind);
});

afterAll(() => server.close());

function load(references: readonly FoundReference[]): Promise<readonly FoundPage[]> {
  return Promise.all(references.map((reference) => reference.data()));
}

async function firstAddresses(query: string): Promise<string[]> {
  const { pages } = await search.find(query, {});
  const loaded = await load(pages.slice(0, FIRST_RESULTS));
  return loaded.map(({ url }) => `/${url.slice(siteBase().length)}`);
}

describe("the labelled queries for pages", () => {
  it.each(PAGE_QUERIES)("$kind: $query", async ({ query, finds, anyOrder }) => {
    const found = await firstAddresses(query);
    if (finds.length === 0) expect(found).toEqual([]);
    else if (anyOrder !== true) expect(found[0]).toBe(finds[0]);
    expect(found).toEqual(expect.arrayContaining([...finds]));
  });

  it("have a recall among the first results, and a precision among as many as there are right ones", async () => {
    const findings = await Promise.all(
      PAGE_QUERIES.map(async ({ kind, query, finds }) => {
        const found = await firstAddresses(query);
        const right = found.filter((address) => finds.includes(address));
        return { kind, finds, right, top: finds.length === 0 ? found : found.slice(0, finds.length) };
      }),
    );
    const recalled = measured(
      findings.map(({ kind, finds, right }) => ({ kind, relevant: finds, found: right })),
    );
    const topmost = measured(findings.map(({ kind, finds, top }) => ({ kind, relevant: finds, found: top })));
    process.stdout.write(`\nPages, first ${FIRST_RESULTS} results\n${recalled.table}\n`);
    process.stdout.write(`\nPages, as many results as are labelled\n${topmost.table}\n`);
    expect(recalled.recall).toBeGreaterThanOrEqual(0.95);
    expect(topmost.precision).toBeGreaterThanOrEqual(0.8);
  });
});

describe("filters without a word", () => {
  it.each(["type", "county", "agency", "status", "year"])(
    "%s gives for each value its pages",
    async (filter) => {
      const values = Object.entries((await search.filters())[filter] ?? {});
      expect(values.length).toBeGreaterThan(1);
      for (const [value, count] of values) {
        const { pages, sources } = await search.find("", { [filter]: [value] });
        expect(pages.length + sources.length, value).toBe(count);
        const [first] = await load([...pages, ...sources].slice(0, 1));
        expect(first?.filters[filter], value).toContain(value);
      }
    },
  );

  it("lists all pages by address", async () => {
    const { pages } = await search.find("", { type: ["Officer"] });
    const addresses = (await load(pages.slice(0, SOME_PAGES))).map(({ url }) => url);
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses).toEqual([...addresses].sort());
  });
});

describe("the index", () => {
  it("has one page for each address, with a title and a type, and leaves out the search page", async () => {
    const { pages, sources } = await search.find("", {});
    const loaded = await load([...pages, ...sources]);
    const addresses = loaded.map(({ url }) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).not.toContain(`${siteBase()}search/`);
    for (const { url, meta, filters } of loaded) {
      expect(meta.title, url).toBeTruthy();
      expect(filters.type, url).toHaveLength(1);
    }
  });
});
