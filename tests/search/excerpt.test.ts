import { expect, it } from "vitest";
import { excerptParts } from "../../src/components/search/excerpt.ts";

it("takes an excerpt apart without reading it as HTML", () => {
  expect(excerptParts("of <mark>Franco,</mark> &lt;b&gt;5 < 6 & <i>more</i> <mark>Franco</mark>")).toEqual([
    { text: "of ", marked: false },
    { text: "Franco,", marked: true },
    { text: " <b>5 < 6 & <i>more</i> ", marked: false },
    { text: "Franco", marked: true },
  ]);
  expect(excerptParts("")).toEqual([]);
  expect(excerptParts("no word")).toEqual([{ text: "no word", marked: false }]);
});
