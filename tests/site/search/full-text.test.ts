import { describe, expect, it } from "vitest";
import { PAGE_TYPES } from "../../../src/messages/browser/page-types.ts";
import { LANGUAGES, type Language } from "../../../src/model/language.ts";
import { ADDRESSES, inLanguage, languageOf } from "../../../src/site/addresses.ts";
import { measured } from "../../search/measured.ts";
import { SPANISH_PAGE_QUERIES } from "../../search/page-queries-es.ts";
import { PAGE_QUERIES } from "../../search/page-queries.ts";
import { pages } from "../built-site.ts";
import { useTextIndex } from "./text-index.ts";

/** How many results a reader sees before asking for more. */
const FIRST_RESULTS = 8;
const SOME_PAGES = 100;

const QUERIES = { en: PAGE_QUERIES, es: SPANISH_PAGE_QUERIES };

/** Where there are programs and files and no pages to read, and sheets that repeat a page. */
const LEFT_OUT = /^\/(?:search|style|embed)\/|\/sheet\/$|^\/404/;

/** The pages of a language whose text is there to be searched, by the address below its home page. */
function textPages(language: Language): readonly string[] {
  const home = inLanguage(ADDRESSES.home, language);
  return pages
    .filter(({ html }) => html.includes("data-pagefind-body"))
    .map(({ address }) => address)
    .filter((address) => languageOf(address) === language)
    .map((address) => `/${address.slice(home.length)}`);
}

describe.each(LANGUAGES)("the full-text search (%s)", (language) => {
  const { search, load, addressOf } = useTextIndex(language);

  async function firstAddresses(query: string): Promise<string[]> {
    const found = await search().find(query, {});
    return (await load(found.pages.slice(0, FIRST_RESULTS))).map(addressOf);
  }

  describe("the labelled queries for pages", () => {
    const queries = QUERIES[language];

    it.each(queries)("$kind: $query", async ({ query, finds, anyOrder }) => {
      const found = await firstAddresses(query);
      if (finds.length === 0) expect(found).toEqual([]);
      else if (anyOrder !== true) expect(found[0]).toBe(finds[0]);
      expect(found).toEqual(expect.arrayContaining([...finds]));
    });

    it("have a recall among the first results, and a precision among as many as there are right ones", async () => {
      const findings = await Promise.all(
        queries.map(async ({ kind, query, finds }) => {
          const found = await firstAddresses(query);
          const right = found.filter((address) => finds.includes(address));
          return { kind, finds, right, top: finds.length === 0 ? found : found.slice(0, finds.length) };
        }),
      );
      const recalled = measured(
        findings.map(({ kind, finds, right }) => ({ kind, relevant: finds, found: right })),
      );
      const topmost = measured(
        findings.map(({ kind, finds, top }) => ({ kind, relevant: finds, found: top })),
      );
      process.stdout.write(`\nPages (${language}), first ${FIRST_RESULTS} results\n${recalled.table}\n`);
      process.stdout.write(`\nPages (${language}), as many results as are labelled\n${topmost.table}\n`);
      expect(recalled.recall).toBeGreaterThanOrEqual(0.95);
      expect(topmost.precision).toBeGreaterThanOrEqual(0.8);
    });
  });

  describe("filters without a word", () => {
    it.each(["type", "county", "agency", "status", "year"])(
      "%s gives for each value its pages",
      async (filter) => {
        const values = Object.entries(search().filters()[filter] ?? {});
        expect(values.length).toBeGreaterThan(1);
        for (const [value, count] of values) {
          const found = await search().find("", { [filter]: [value] });
          expect(found.pages.length + found.sources.length, value).toBe(count);
          const [first] = await load([...found.pages, ...found.sources].slice(0, 1));
          expect(first?.filters[filter], value).toContain(value);
        }
      },
    );

    it("knows the types of pages by the words of the language, all of them", () => {
      const { type } = search().filters();
      expect(Object.keys(type ?? {}).sort()).toEqual(Object.values(PAGE_TYPES[language]).sort());
    });

    it("lists all pages by address", async () => {
      const found = await search().find("", { type: [PAGE_TYPES[language].officer] });
      const addresses = (await load(found.pages.slice(0, SOME_PAGES))).map(({ url }) => url);
      expect(addresses.length).toBeGreaterThan(50);
      expect(addresses).toEqual([...addresses].sort());
    });
  });

  describe("the index", () => {
    it("has one page for each address, with a title and a type, and leaves out what is no page to read", async () => {
      const found = await search().find("", {});
      const loaded = await load([...found.pages, ...found.sources]);
      const addresses = loaded.map(addressOf);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses.filter((address) => LEFT_OUT.test(address))).toEqual([]);
      expect(addresses.toSorted()).toEqual(textPages(language).toSorted());
      for (const { url, meta, filters } of loaded) {
        expect(meta.title, url).toBeTruthy();
        expect(filters.type, url).toHaveLength(1);
      }
    });
  });
});
