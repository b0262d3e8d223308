import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fnv1a, mulberry32, shuffled } from "../../../src/views/race/shuffle.ts";

describe("the parts of the shuffle", () => {
  it("hash as FNV-1a in 32 bits does", () => {
    expect(["", "a", "foobar"].map(fnv1a)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it("go on from a seed as mulberry32 does, always in the same way", () => {
    const [next, again] = [mulberry32(0), mulberry32(0)];
    const numbers = Array.from({ length: 1000 }, next);
    expect(numbers).toEqual(Array.from({ length: 1000 }, again));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBe(1000);
    expect(numbers[0]).toBeCloseTo(0.26642920868471265, 15);
  });
});

describe("a shuffle", () => {
  it("keeps all items, each once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.string(), (items, seed) => {
        expect([...shuffled(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });

  it("is the same whenever it is made, and changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        expect(shuffled(items, seed)).toEqual(shuffled(items, seed));
        expect(items).toEqual(before);
      }),
    );
  });

  it("puts every item in every place about as often", () => {
    const items = ["a", "b", "c", "d"];
    const first = Array.from({ length: 4000 }, (_, index) => shuffled(items, `race-${index}`)[0]);
    for (const item of items) {
      const share = first.filter((one) => one === item).length / first.length;
      expect(share, item).toBeGreaterThan(0.22);
      expect(share, item).toBeLessThan(0.28);
    }
  });
});
