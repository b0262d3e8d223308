import { describe, expect, it } from "vitest";
import { PageSearch } from "../../src/components/search/page-search.ts";
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
    filters: () => Promise.resolve(countsOf(all)),
    search: (words, options = {}) => {
      asked.push([words, options]);
      const found = all.filter((page) =>
        Object.entries(options.filters ?? {}).every(([filter, { any }]) =>
          any.some((value) => page.filters[filter]?.includes(value)),
        ),
      );
      return Promise.resolve({ results: found.map(referenceTo), filters: countsOf(found) });
    },
  };
}

function referenceTo(page: FoundPage): FoundReference {
  return { id: page.url, score: 10, data: () => Promise.resolve(page) };
}

function countsOf(pages: readonly FoundPage[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = { type: {}, county: {} };
  for (const { filters } of pages)
    for (const [filter, values] of Object.entries(filters))
      for (const value of values) counts[filter]![value] = (counts[filter]![value] ?? 0) + 1;
  return counts;
}

const ids = (references: readonly FoundReference[]) => references.map(({ id }) => id);

describe("searching pages", () => {
  it("puts sources after the record's own pages", async () => {
    const { pages, sources } = await new PageSearch(fakePagefind()).find("man", {});
    expect(ids(pages)).toEqual(["/officers/a/", "/batches/b/"]);
    expect(ids(sources)).toEqual(["/sources/c/"]);
  });

  it("puts kinds of pages that weigh more before others, and leaves those alike as they were", async () => {
    const pages = ["Candidacy", "Batch", "County", "Race", "Officer"].map((type) =>
      pageOf(`/${type}/`, type, "Bronx", "a man"),
    );
    const { pages: found } = await new PageSearch(fakePagefind([], pages)).find("man", {});
    expect(ids(found)).toEqual(["/County/", "/Officer/", "/Batch/", "/Race/", "/Candidacy/"]);
  });

  it("weighs pages of an index in Spanish by its words for the same kinds, and puts its sources last", async () => {
    const types = ["Candidatura", "Fuente", "Grupo", "Condado", "Agente"];
    const pages = types.map((type) => pageOf(`/${type}/`, type, "Bronx", "a man"));
    const found = await new PageSearch(fakePagefind([], pages), "es").find("man", {});
    expect(ids(found.pages)).toEqual(["/Condado/", "/Agente/", "/Grupo/", "/Candidatura/"]);
    expect(ids(found.sources)).toEqual(["/Fuente/"]);
  });

  it("finds nothing where the index took another word", async () => {
    const search = new PageSearch(fakePagefind());
    expect(await search.find("manning", {})).toEqual({ pages: [], sources: [], counts: {} });
    expect(await search.countWords("man manning")).toEqual([
      { word: "man", pages: 3 },
      { word: "manning", pages: 0 },
    ]);
  });

  it("counts the values of a filter as if none of them were chosen, the other filters as they are", async () => {
    const { pages, sources, counts } = await new PageSearch(fakePagefind()).find("man", {
      county: ["Bronx"],
      type: ["Officer"],
    });
    expect(ids([...pages, ...sources])).toEqual(["/officers/a/"]);
    expect(counts.type).toEqual({ Officer: 1, Batch: 1 });
    expect(counts.county).toEqual({ Bronx: 1 });
  });

  it("takes one of several values of a filter", async () => {
    const { pages, sources } = await new PageSearch(fakePagefind()).find("man", {
      type: ["Batch", "Source"],
    });
    expect(ids(pages)).toEqual(["/batches/b/"]);
    expect(ids(sources)).toEqual(["/sources/c/"]);
  });

  it("lists all pages by address where no word is given", async () => {
    const asked: Asked[] = [];
    const search = new PageSearch(fakePagefind(asked));
    expect((await search.find(" - ", { county: ["Bronx"] })).pages).toHaveLength(2);
    expect(asked[0]).toEqual([null, { filters: { county: { any: ["Bronx"] } }, sort: { address: "asc" } }]);
    expect(await search.size()).toBe(3);
  });
});
