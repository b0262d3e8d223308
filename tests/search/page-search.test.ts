import { describe, expect, it } from "vitest";
import { facetFileOf } from "../../src/model/build/facet-file.ts";
import { Facets } from "../../src/components/search/facets.ts";
import { PageSearch } from "../../src/components/search/page-search.ts";
import type { Language } from "../../src/model/language.ts";
import type { FoundPage, FoundReference, Pagefind } from "../../src/components/search/pagefind.ts";

type Asked = Parameters<Pagefind["search"]>;

const PAGES: readonly FoundPage[] = [
  pageOf("/officers/a/", "Officer", "Bronx", "a man"),
  pageOf("/batches/b/", "Batch", "Bronx", "a man"),
  pageOf("/sources/c/", "Source", "Queens", "a man"),
];

function pageOf(url: string, type: string, county: string, content: string): FoundPage {
  return {
    url,
    content,
    excerpt: content,
    meta: { title: url },
    filters: { type: [type], county: [county] },
  };
}

/** An index that knows one word, and takes it for any other, as Pagefind does where it knows a beginning. */
function fakePagefind(asked: Asked[] = [], all = PAGES): Pagefind {
  return {
    options: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    search: (words, options = {}) => {
      asked.push([words, options]);
      return Promise.resolve({ results: all.map(referenceTo) });
    },
  };
}

function searchOf(all = PAGES, asked: Asked[] = [], language?: Language): PageSearch {
  const facets = new Facets(facetFileOf([all.map(({ url, filters }) => ({ id: url, filters }))]));
  return new PageSearch(fakePagefind(asked, all), facets, language);
}

function referenceTo(page: FoundPage): FoundReference {
  return { id: page.url, score: 10, data: () => Promise.resolve(page) };
}

const ids = (references: readonly FoundReference[]) => references.map(({ id }) => id);

describe("searching pages", () => {
  it("puts sources after the record's own pages", async () => {
    const { pages, sources } = await searchOf().find("man", {});
    expect(ids(pages)).toEqual(["/officers/a/", "/batches/b/"]);
    expect(ids(sources)).toEqual(["/sources/c/"]);
  });

  it("finds nothing in a part of the index that took another word, and what there is in the others", async () => {
    const parts = [
      [
        pageOf("/officers/a/", "Officer", "Bronx", "a man"),
        pageOf("/officers/b/", "Officer", "Bronx", "men"),
      ],
      [pageOf("/officers/c/", "Officer", "Bronx", "Manning")],
      [],
    ];
    const facets = facetFileOf(parts.map((pages) => pages.map(({ url, filters }) => ({ id: url, filters }))));
    const search = new PageSearch(fakePagefind([], parts.flat()), new Facets(facets));
    expect(ids((await search.find("manning", {})).pages)).toEqual(["/officers/c/"]);
    expect(await search.count("nobody")).toBe(0);
  });

  it("puts kinds of pages that weigh more before others, and leaves those alike as they were", async () => {
    const pages = ["Candidacy", "Batch", "County", "Race", "Officer"].map((type) =>
      pageOf(`/${type}/`, type, "Bronx", "a man"),
    );
    const { pages: found } = await searchOf(pages).find("man", {});
    expect(ids(found)).toEqual(["/County/", "/Officer/", "/Batch/", "/Race/", "/Candidacy/"]);
  });

  it("weighs pages of an index in Spanish by its words for the same kinds, and puts its sources last", async () => {
    const types = ["Candidatura", "Fuente", "Grupo", "Condado", "Agente"];
    const pages = types.map((type) => pageOf(`/${type}/`, type, "Bronx", "a man"));
    const found = await searchOf(pages, [], "es").find("man", {});
    expect(ids(found.pages)).toEqual(["/Condado/", "/Agente/", "/Grupo/", "/Candidatura/"]);
    expect(ids(found.sources)).toEqual(["/Fuente/"]);
  });

  it("finds nothing where the index took another word", async () => {
    const search = searchOf();
    expect(await search.find("manning", {})).toEqual({
      pages: [],
      sources: [],
      counts: { county: {}, type: {} },
    });
    expect(await search.countWords("man manning")).toEqual([
      { word: "man", pages: 3 },
      { word: "manning", pages: 0 },
    ]);
  });

  it("counts the values of a filter as if none of them were chosen, the other filters as they are", async () => {
    const { pages, sources, counts } = await searchOf().find("man", {
      county: ["Bronx"],
      type: ["Officer"],
    });
    expect(ids([...pages, ...sources])).toEqual(["/officers/a/"]);
    expect(counts.type).toEqual({ Officer: 1, Batch: 1 });
    expect(counts.county).toEqual({ Bronx: 1 });
  });

  it("takes one of several values of a filter", async () => {
    const { pages, sources } = await searchOf().find("man", {
      type: ["Batch", "Source"],
    });
    expect(ids(pages)).toEqual(["/batches/b/"]);
    expect(ids(sources)).toEqual(["/sources/c/"]);
  });

  it("lists all pages by address where no word is given", async () => {
    const asked: Asked[] = [];
    const search = searchOf(PAGES, asked);
    expect((await search.find(" - ", { county: ["Bronx"] })).pages).toHaveLength(2);
    expect(asked).toEqual([[null, { sort: { address: "asc" } }]]);
    expect(search.size()).toBe(3);
  });

  it("asks the index once for the same words, whatever the filters", async () => {
    const asked: Asked[] = [];
    const search = searchOf(PAGES, asked);
    await search.find("man", {});
    await search.find("man", { county: ["Bronx"] });
    expect(ids((await search.find("man", { county: ["Queens"] })).sources)).toEqual(["/sources/c/"]);
    expect(asked).toHaveLength(1);
    await search.find("", {});
    expect(asked).toHaveLength(2);
  });

  it("asks again after the index could not be loaded", async () => {
    const online = fakePagefind();
    const answers = [() => Promise.reject(new Error("offline")), online.search];
    const search = new PageSearch(
      { ...online, search: (words, options) => (answers.shift() ?? online.search)(words, options) },
      new Facets(facetFileOf([[]])),
    );
    await expect(search.find("man", {})).rejects.toThrow("offline");
    await expect(search.find("man", {})).resolves.toBeDefined();
  });
});
