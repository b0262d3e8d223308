import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadsheetText, textOfSpreadsheet } from "../../src/model/spreadsheet-text.ts";

const STARTS = [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "＝",
  "＋",
  "－",
  "＠",
  "'",
  "''",
  " =",
  "\u00a0+",
  "\u200b@",
  "\ufeff=",
];

/** Texts of which many start dangerously. */
const texts = fc
  .tuple(fc.constantFrom("", ...STARTS), fc.string({ unit: "binary" }))
  .map(([start, rest]) => start + rest);

describe("text for a spreadsheet", () => {
  it("is restored exactly by taking one apostrophe away", () => {
    fc.assert(fc.property(texts, (text) => textOfSpreadsheet(spreadsheetText(text)) === text));
  });

  it("never starts as a formula does, also after white space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cell = spreadsheetText(text);
        return !/^[\t\r\n]/.test(cell) && !/^[=+\-@＝＋－＠]/.test(cell.replace(/^[\s\u200b\ufeff]+/, ""));
      }),
    );
  });

  it.each(STARTS)("marks %j with one apostrophe", (start) => {
    expect(spreadsheetText(`${start}1+1`)).toBe(`'${start}1+1`);
  });

  it.each(["", "Franco", "2018-01", "a=b", "don't", "1,492", "36061", "é", "(=1)"])(
    "leaves %j alone",
    (text) => {
      expect(spreadsheetText(text)).toBe(text);
    },
  );
});
