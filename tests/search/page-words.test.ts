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

describe("words that a page does not have", () => {
  it("are those that are no part of any of its words", () => {
    expect(absentWords("manning", "The man and the men")).toEqual(["manning"]);
    expect(absentWords("conviction vacat", "Convictions vacated")).toEqual([]);
    expect(absentWords("difiore", "Janet Di Fiore")).toEqual([]);
    expect(absentWords("caban", "Cabán")).toEqual([]);
    expect(absentWords('"mount vernon"', "In Mount Vernon")).toEqual([]);
  });
});
