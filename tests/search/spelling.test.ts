import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOneErrorApart, typingErrors } from "../../src/components/search/spelling.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "n", "o"), maxLength: 8 });

describe("typing errors", () => {
  it.each([
    ["franco", "franco", 0],
    ["frnaco", "franco", 1],
    ["fraco", "franco", 1],
    ["francco", "franco", 1],
    ["frenco", "franco", 1],
    ["rfanco", "franco", 1],
    ["eismann", "eiseman", 2],
    ["", "abc", 3],
    ["manning", "man", 4],
  ])("%s, %s: %i", (a, b, errors) => {
    expect(typingErrors(a, b)).toBe(errors);
  });

  it("are the same in both directions, and none between equal words alone", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingErrors(a, b)).toBe(typingErrors(b, a));
        expect(typingErrors(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it("are as many as letters at least, and no more than the longer word has", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingErrors(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(typingErrors(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

it("one error is supposed in words of four letters and more, never in none", () => {
  expect(isOneErrorApart("hsll", "hall")).toBe(true);
  expect(isOneErrorApart("hal", "hall")).toBe(true);
  expect(isOneErrorApart("kat", "kim")).toBe(false);
  expect(isOneErrorApart("ogf", "ogg")).toBe(false);
  expect(isOneErrorApart("hall", "hall")).toBe(false);
  expect(isOneErrorApart("hsml", "hall")).toBe(false);
});

it("one error is found as it is counted", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const long = Math.max(a.length, b.length) >= 4;
      expect(isOneErrorApart(a, b)).toBe(long && typingErrors(a, b) === 1);
    }),
    { numRuns: 2000 },
  );
});
