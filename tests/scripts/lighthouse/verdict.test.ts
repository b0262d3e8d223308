import { describe, expect, it } from "vitest";
import {
  isPassed,
  scoreTable,
  shortcomingsInWords,
  type PageResult,
} from "../../../scripts/lighthouse/verdict.ts";

const result = (address: string, scores: Partial<PageResult["scores"]> = {}): PageResult => ({
  type: "a page",
  address,
  scores: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100, ...scores },
  shortcomings: [
    {
      category: "seo",
      audit: "is-crawlable",
      title: "Page is blocked from indexing",
      places: ['<meta name="robots">'],
    },
  ],
});

describe("a page", () => {
  it("passes with 100 in every group, and with nothing less", () => {
    expect(isPassed(result("/"))).toBe(true);
    for (const category of ["performance", "accessibility", "best-practices", "seo"])
      expect(isPassed(result("/", { [category]: 99 }))).toBe(false);
  });

  it("that is not listed is judged in all groups but the one for search engines", () => {
    expect(isPassed(result("/style/", { seo: 60 }))).toBe(true);
    expect(isPassed(result("/style/", { seo: 60, accessibility: 99 }))).toBe(false);
  });

  it("below 100 has what keeps it there named, with its place", () => {
    expect(shortcomingsInWords(result("/", { seo: 66 }))).toBe(
      '/  seo 66: is-crawlable: Page is blocked from indexing\n    <meta name="robots">',
    );
    expect(shortcomingsInWords(result("/"))).toBe("");
    expect(shortcomingsInWords(result("/style/", { seo: 66 }))).toBe("");
  });
});

it("the table has a line a page, a dash where it is not judged, and the reason", () => {
  const lines = scoreTable([result("/", { performance: 97 }), result("/style/", { seo: 60 })]).split("\n");
  expect(lines[1]).toMatch(/^a page +97 +100 +100 +100 {2}\/$/);
  expect(lines[2]).toMatch(/^a page +100 +100 +100 +– {2}\/style\/$/);
  expect(lines[3]).toMatch(/^– {2}\/style\/ in seo: kept out/);
});
