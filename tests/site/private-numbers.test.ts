import { describe, expect, it } from "vitest";
import { indexedTexts, packedTexts, siteTexts } from "./output-texts.ts";
import { expectNone } from "./problems.ts";

/** Numbers that lead to a person whose case is sealed, or to anybody's private life. */
const PRIVATE_NUMBERS: Readonly<Record<string, RegExp>> = {
  "docket number":
    /\b(?:CR|FE|SCI|IND|Docket)[- ]?(?:No\.? ?)?\d{4,6}[-/]\d{2,4}[A-Z]{0,2}\b|\b(?:19|20)\d{2}(?:BX|KN|NY|QN|RI|WE)\d{6}\b/i,
  "indictment number": /\b(?:indictment|ind\.?|docket|case|index) (?:no\.?|number|#) ?\d[\d/-]+/i,
  "arrest number": /\b[BKMQS](?:19|20)?\d{8}\b/,
  "NYSID number": /\bNYSID\b|\b\d{8}[A-Z]\b/,
  "social security number": /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/,
  "telephone number": /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])/,
  "date of birth": /\b(?:DOB|date of birth)\b/i,
};

const withoutAddresses = (text: string) => text.replace(/https?:\/\/[^\s"'<>]+/g, "");

function finds(text: string): string[] {
  const said = withoutAddresses(text);
  return Object.entries(PRIVATE_NUMBERS).flatMap(([name, pattern]) => {
    const found = pattern.exec(said);
    return found === null ? [] : [`${name} ${found[0]}`];
  });
}

describe("private numbers", () => {
  it("stand in no page, record, table, feed, download or search index", () => {
    let seen = 0;
    const problems: string[] = [];
    for (const { file, text } of [...siteTexts(), ...packedTexts(), ...indexedTexts()]) {
      seen += 1;
      problems.push(...finds(text).map((find) => `${file}: ${find}`));
    }
    expect(seen).toBeGreaterThan(10_000);
    expectNone(problems);
  });

  it.each([
    "CR-012345-19KN",
    "Docket 2019KN012345",
    "Indictment No. 1234/2019",
    "arrest K19612345 of 2019",
    "NYSID 01234567A",
    "123-45-6789",
    "(212) 555-0123",
    "212-555-0123",
    "date of birth 1 May 1980",
  ])("are seen by this test: %s", (text) => {
    expect(finds(text)).not.toEqual([]);
  });

  it.each([
    "2019-04-24",
    "about 100 convictions",
    "130 of 378",
    "10 December 2021",
    "2021-05-03 to 2023-01-31",
  ])("are not: %s", (text) => {
    expect(finds(text)).toEqual([]);
  });
});
