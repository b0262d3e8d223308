import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFinder } from "../../../scripts/guards/private-names.ts";
import { nameWithholder } from "../../../scripts/withhold/withheld-text.ts";

const NAMES = ["Zoë Quill-Mockson", "Xavier Ünlike"];
const withhold = nameWithholder(NAMES);

/** Pieces of which texts are made that nearly have a name, or have one in some form. */
const PIECES = [
  ...[
    "Zoë",
    "Zoe\u0308",
    "ZOE",
    "Quill",
    "mockson",
    "Mocksons",
    "Xavier",
    "Ünlike",
    "U\u0308NLIKE",
    "unlike",
  ],
  ...[
    " ",
    "-",
    ", ",
    ",",
    '"',
    "\n",
    ".",
    "’s",
    "/",
    "_",
    "1",
    "ß",
    "\u{1D4E7}",
    "%20",
    "%2",
    "Zo%C3%AB",
    "%C3%9Cnlike",
    "%CC%88",
    "%E9",
    "Mockso%6e",
  ],
];

describe("a text without names", () => {
  it.each([
    ["a name in a sentence", "Zoë Quill-Mockson’s case.", "[withheld]’s case.", 1],
    ["without accents, in capitals", "ZOE QUILL MOCKSON, 30", "[withheld], 30", 1],
    ["accents as signs of their own", "by Xavier U\u0308nlike.", "by [withheld].", 1],
    ["an accent after the last letter", "by Xavier Unlike\u0301.", "by [withheld].", 1],
    ["an id", "gazette-2020-xavier-unlike-freed,x", "gazette-2020-withheld-freed,x", 1],
    ["an address", "https://x.example/xavier_unlike.html", "https://x.example/withheld.html", 1],
    ["blanks of an address", "x.example/of%20Xavier%20Unlike.pdf", "x.example/of%20withheld.pdf", 1],
    ["letters of an address", "x.example/?q=Zo%c3%ab+quill-mockson", "x.example/?q=withheld", 1],
    ["an address that is no UTF-8", "x.example/%E9%20Xavier%20Unlike", "x.example/%E9%20withheld", 1],
    ["the family name first", '"Ünlike, Xavier",x', '"[withheld],[withheld]",x', 1],
    ["two cells of a table", "a,Xavier,Ünlike,b", "a,[withheld],[withheld],b", 1],
    ["two lines", "Xavier\nÜnlike", "[withheld]\n[withheld]", 1],
    ["a quotation mark of a table", '"said ""Xavier"" Ünlike"', '"said ""[withheld]""[withheld]"', 1],
    ["two names with one word between them", "Xavier Ünlike Xavier", "[withheld] Xavier", 1],
    ["two people", "Xavier Ünlike and Zoe Quill Mockson", "[withheld] and [withheld]", 2],
    ["a longer word", "Xavier Unlikely", "Xavier Unlikely", 0],
    ["one half of a name", "Zoë Mockson", "Zoë Mockson", 0],
  ])("withholds %s", (_, text, expected, places) => {
    expect(withhold(text)).toEqual({ text: expected, places });
  });

  it("withholds what the guard of the site would find, and nothing else", () => {
    const finds = nameFinder(NAMES);
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const { text: rest, places } = withhold(text);
        expect(finds(rest)).toBeNull();
        expect(places > 0).toBe(finds(text) !== null);
        if (places === 0) expect(rest).toBe(text);
        expect(rest.split(/[,"\n]/)).toHaveLength(text.split(/[,"\n]/).length);
      }),
      { seed: 1, numRuns: 20_000 },
    );
  });
});
