import { expect, it } from "vitest";
import { compared, comparedWords } from "../../src/components/search/compared.ts";

it.each([
  ["O’Brien", "o'brien"],
  ["O‘Brien", "o'brien"],
  ["OʼBrien", "o'brien"],
  ["O′Brien", "o'brien"],
  ["O'Brien", "o'brien"],
  ["Núñez-Ruiz", "nunez-ruiz"],
  ["José\n2 Đ", "jose\n2 đ"],
])("%s is compared as %s", (text, wanted) => {
  expect(compared(text)).toBe(wanted);
});

it("gives the words that a reader typed, however apart", () => {
  expect(comparedWords("  D’Angelo \t Díaz ")).toEqual(["d'angelo", "diaz"]);
  expect(comparedWords(" ")).toEqual([]);
});
