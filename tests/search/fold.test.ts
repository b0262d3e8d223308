import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, foldedWords } from "../../src/components/search/fold.ts";

describe("folding", () => {
  it.each([
    ["Cabán", "caban"],
    ["Núñez", "nunez"],
    ["Søren Łukasz Æbelø", "soren lukasz aebelo"],
    ["Großmann", "grossmann"],
    ["O'Brien", "obrien"],
    ["O’Brien", "obrien"],
    ["Farhadian-Weinstein", "farhadian weinstein"],
    ["  J.E.  Franco, Jr. ", "j e franco jr"],
    ["ALVIN", "alvin"],
    ["İstanbul", "istanbul"],
    ["—", ""],
  ])("%s is compared as %s", (text, compared) => {
    expect(folded(text)).toBe(compared);
  });

  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  it("gives words without spaces, and none for nothing", () => {
    expect(foldedWords("De la Cruz-Ruiz")).toEqual(["de", "la", "cruz", "ruiz"]);
    expect(foldedWords(" ' ")).toEqual([]);
  });
});
