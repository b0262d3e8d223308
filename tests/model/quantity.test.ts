import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalOf, qualifierOfSum, sumOf, type Interval, type Quantity } from "../../src/model/quantity.ts";
import { QUALIFIERS, type Qualifier } from "../../src/model/vocabulary/batches.ts";

const CODES = Object.keys(QUALIFIERS) as Qualifier[];
const qualifier = fc.constantFrom(...CODES);
const quantity: fc.Arbitrary<Quantity> = fc.record({
  unit: fc.constant("convictions" as const),
  qualifier,
  value: fc.integer({ min: 1, max: 2000 }),
});
const quantities = fc.array(quantity, { minLength: 1, maxLength: 8 });

/** On which sides a qualifier leaves the number open. */
function openSides(one: Qualifier): { up: boolean; down: boolean } {
  return {
    up: one === "about" || one === "at-least" || one === "more-than",
    down: one === "about" || one === "at-most" || one === "nearly",
  };
}

function contains({ low, high }: Interval, value: number): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

/** A number that the quantity allows. */
function memberOf(one: Quantity): fc.Arbitrary<number> {
  const { low, high } = intervalOf(one);
  return fc.integer({ min: low ?? 0, max: high ?? 10_000 });
}

describe("the numbers that a quantity allows", () => {
  it.each<[Qualifier, Interval]>([
    ["exactly", { low: 100, high: 100 }],
    ["at-least", { low: 100, high: null }],
    ["more-than", { low: 101, high: null }],
    ["at-most", { low: 0, high: 100 }],
    ["nearly", { low: 0, high: 99 }],
    ["about", { low: null, high: null }],
  ])("%s 100", (code, interval) => {
    expect(intervalOf({ unit: "convictions", qualifier: code, value: 100 })).toEqual(interval);
  });
});

describe("a sum", () => {
  it("does not depend on the order", () => {
    const shuffled = quantities.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([all, other], incomplete) => {
        expect(sumOf(other, incomplete)).toEqual(sumOf(all, incomplete));
      }),
    );
  });

  it("does not depend on what is added first", () => {
    fc.assert(
      fc.property(quantities, quantities, (some, others) => {
        const partial = [sumOf(some), sumOf(others)].filter((one) => one !== null);
        expect(sumOf(partial)).toEqual(sumOf([...some, ...others]));
      }),
    );
  });

  it("is open on every side on which a part is open, so its qualifier never gets stronger", () => {
    fc.assert(
      fc.property(fc.array(qualifier, { minLength: 1 }), fc.boolean(), (codes, incomplete) => {
        const sides = codes.map(openSides);
        expect(openSides(qualifierOfSum(codes, incomplete))).toEqual({
          up: incomplete || sides.some(({ up }) => up),
          down: sides.some(({ down }) => down),
        });
      }),
    );
  });

  it("is about a number as soon as one part is", () => {
    fc.assert(
      fc.property(fc.array(qualifier), (codes) => {
        expect(qualifierOfSum([...codes, "about"])).toBe("about");
      }),
    );
  });

  it("allows every number that its parts allow", () => {
    const withMembers = quantities.chain((all) => fc.tuple(fc.constant(all), fc.tuple(...all.map(memberOf))));
    fc.assert(
      fc.property(withMembers, ([all, members]) => {
        const total = members.reduce((sum, member) => sum + member, 0);
        expect(contains(intervalOf(sumOf(all)!), total)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("allows more, where a part has no number", () => {
    fc.assert(
      fc.property(quantities, fc.nat(1000), (all, unknown) => {
        const known = all.filter((one) => one.qualifier === "exactly");
        fc.pre(known.length > 0);
        const total = known.reduce((sum, { value }) => sum + value, unknown);
        expect(contains(intervalOf(sumOf(known, true)!), total)).toBe(true);
      }),
    );
  });

  it.each<[Qualifier, Qualifier[]]>([
    ["exactly", ["exactly", "exactly"]],
    ["more-than", ["exactly", "at-least", "more-than"]],
    ["at-least", ["exactly", "at-least"]],
    ["nearly", ["at-most", "nearly"]],
    ["at-most", ["exactly", "at-most"]],
    ["about", ["more-than", "nearly"]],
    ["about", ["at-least", "at-most"]],
    ["about", ["exactly", "about", "more-than"]],
  ])("is %s of %j", (sum, parts) => {
    expect(qualifierOfSum(parts)).toBe(sum);
  });

  it("of nothing is no number, not zero", () => {
    expect(sumOf([])).toBeNull();
    expect(sumOf([], true)).toBeNull();
  });

  it("never mixes units", () => {
    fc.assert(
      fc.property(
        quantities,
        quantity,
        fc.constantFrom("people" as const, "cases" as const),
        (all, other, unit) => {
          expect(() => sumOf([...all, { ...other, unit }])).toThrow(RangeError);
        },
      ),
    );
  });
});
