import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { cutPages } from "../../scripts/site/search-parts.ts";

const MOST = 60;

/** The files of so many pages, without one for each that is left out. */
function pages(count: number, ...without: readonly number[]): readonly string[] {
  return Array.from({ length: count }, (_, number) => `officers/${number + 10_000}/index.html`).filter(
    (_, number) => !without.includes(number),
  );
}

describe("the parts of a search index", () => {
  it("are one where the pages are few, in the order of their addresses", () => {
    expect(cutPages(["b/a/index.html", "index.html", "b/index.html", "404.html"], 4)).toEqual([
      ["index.html", "404.html", "b/index.html", "b/a/index.html"],
    ]);
  });

  it("have every page once, in order, and none more than it may", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (count) => {
        const parts = cutPages(pages(count).toReversed(), MOST);
        expect(parts.flat()).toEqual(pages(count));
        expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  it("stay as they were, but for a few, where a page comes or goes", () => {
    const before = new Set(cutPages(pages(6000), MOST).map((part) => part.join()));
    const fresh = Array.from({ length: 20 }, (_, number) => {
      const parts = cutPages(pages(6000, number * 300), MOST).map((part) => part.join());
      return parts.filter((part) => !before.has(part)).length;
    });
    const mean = fresh.reduce((sum, count) => sum + count, 0) / fresh.length;
    expect(before.size).toBeGreaterThan(100);
    expect(mean).toBeLessThan(before.size / 10);
  });
});
