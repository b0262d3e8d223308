import { describe, expect, it } from "vitest";
import { absentWords, indexQuery } from "../../src/components/search/page-words.ts";

describe("the query for the index of pages", () => {
  it.each([
    ["convictions", "conviction"],
    ["coram nobis", "coram nobis"],
    ["Mount Vernon’s police", "mount vernon police"],
    ["process", "process"],
    ["status", "status"],
    ["gas", "gas"],
    ["Tali Farhadian-Weinstein", "tali farhadian weinstein"],
    ["1,492", "1 492"],
    ['"convictions vacated"', '"convictions vacated"'],
    ["“Mount Vernon”", '"mount vernon"'],
    ['"', ""],
    ["   ", ""],
  ])("%s is %s", (query, indexed) => {
    expect(indexQuery(query)).toBe(indexed);
  });
});

describe("the query of a Spanish reader", () => {
  it.each([
    ["condenas anuladas", "condena anulada"],
    ["agentes", "agent"],
    ["fiscales de distrito", "fiscal de distrito"],
    ["elecciones", "eleccion"],
    ["Elección", "eleccion"],
    ["Reyes", "reye"],
    ["mes", "mes"],
    ["Watts", "watts"],
    ["«condenas anuladas»", '"condenas anuladas"'],
  ])("%s is %s", (query, indexed) => {
    expect(indexQuery(query, "es")).toBe(indexed);
  });

  it("finds the beginning of what was asked for, so that nothing found is refused", () => {
    for (const word of ["condenas", "agentes", "fiscales", "elecciones", "jueces", "Reyes"])
      expect(absentWords(indexQuery(word, "es"), word)).toEqual([]);
  });
});

describe("words that a page does not have", () => {
  it("are those that are no part of any of its words", () => {
    expect(absentWords("manning", "The man and the men")).toEqual(["manning"]);
    expect(absentWords("conviction vacat", "Convictions vacated")).toEqual([]);
    expect(absentWords("difiore", "Janet Di Fiore")).toEqual([]);
    expect(absentWords("caban", "Cabán")).toEqual([]);
    expect(absentWords('"mount vernon"', "In Mount Vernon")).toEqual([]);
  });
});
