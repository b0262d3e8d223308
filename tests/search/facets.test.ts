import fc from "fast-check";
import { expect, it } from "vitest";
import { Facets } from "../../src/components/search/facets.ts";
import { facetFileOf, type PageFacets } from "../../src/model/build/facet-file.ts";

const anyValues = (...values: readonly string[]) => fc.subarray([...values]);
const anyFilters = fc.record({
  type: anyValues("Officer", "Batch"),
  year: anyValues("2019", "2020", "2021"),
});
const anyPages = fc
  .array(anyFilters, { maxLength: 12 })
  .map((all) => all.map((filters, index): PageFacets => ({ id: `p${index}`, filters })));

/** Whether a page has one of the chosen values of each filter with any. */
function fits(page: PageFacets, chosen: PageFacets["filters"]): boolean {
  return Object.entries(chosen).every(([filter, values]) =>
    values.some((value) => page.filters[filter]?.includes(value)),
  );
}

const withoutEmpty = (chosen: PageFacets["filters"]) =>
  Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0));

it("narrows and counts as one would by reading each page", () => {
  fc.assert(
    fc.property(anyPages, anyFilters.map(withoutEmpty), fc.nat(), (pages, chosen, step) => {
      const found = pages.filter((_, index) => index % ((step % 3) + 1) === 0);
      const facets = new Facets(facetFileOf([pages]));
      const { ids, counts } = facets.narrowed(
        found.map(({ id }) => id),
        chosen,
      );
      expect([...ids].sort()).toEqual(
        found
          .filter((page) => fits(page, chosen))
          .map(({ id }) => id)
          .sort(),
      );
      for (const filter of ["type", "year"]) {
        const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== filter));
        for (const value of ["Officer", "Batch", "2019", "2020", "2021"]) {
          const having = found.filter((page) => fits(page, { ...others, [filter]: [value] }));
          expect(counts[filter]?.[value] ?? 0).toBe(having.length);
        }
      }
    }),
  );
});

it("is the same file whatever the order of pages", () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      expect(JSON.stringify(facetFileOf([pages.toReversed()]))).toBe(JSON.stringify(facetFileOf([pages])));
    }),
  );
});

it("knows how many pages there are, and which have a value", () => {
  const facets = new Facets(
    facetFileOf([
      [
        { id: "b", filters: { type: ["Batch"] } },
        { id: "a", filters: { type: ["Officer"], year: ["2021"] } },
      ],
    ]),
  );
  expect(facets.size).toBe(2);
  expect(facets.idsWith("type", "Officer")).toEqual(["a"]);
  expect(facets.idsWith("type", "Race")).toEqual([]);
  expect(facets.counts).toEqual({ type: { Batch: 1, Officer: 1 }, year: { "2021": 1 } });
});

it("knows in which part of the index a page is", () => {
  const page = (id: string) => ({ id, filters: { type: ["Officer"] } });
  const facets = new Facets(facetFileOf([[page("c"), page("b")], [page("a")], [page("d")]]));
  expect(facets.parts).toBe(3);
  expect(["a", "b", "c", "d", "e"].map((id) => facets.partOf(id))).toEqual([1, 0, 0, 2, -1]);
  expect(facets.idsWith("type", "Officer").toSorted()).toEqual(["a", "b", "c", "d"]);
});
