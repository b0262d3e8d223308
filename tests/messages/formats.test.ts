import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/messages/words.ts";

const en = wordsOf({ language: "en" });
const es = wordsOf({ language: "es" });

describe("numbers in a sentence", () => {
  it("are words up to twelve, and figures from there on", () => {
    expect([1, 8, 12, 13, 1492].map(en.numeral)).toEqual(["one", "eight", "twelve", "13", "1,492"]);
    expect([2, 8, 12, 13, 1492].map(es.numeral)).toEqual(["dos", "ocho", "doce", "13", "1,492"]);
  });

  it("agree with their noun in number and, in Spanish, in gender", () => {
    const { candidacies, terms } = es.person.recorded;
    expect([1, 2].map((count) => es.spelled(count, candidacies))).toEqual([
      "una candidatura",
      "dos candidaturas",
    ]);
    expect(es.spelled(1, terms)).toBe("un mandato");
    expect(en.spelled(1, en.person.recorded.candidacies)).toBe("one candidacy");
  });
});

describe("dates after a preposition", () => {
  it("have an article in Spanish where the day is known", () => {
    expect(["2022-01-31", "2022-01", "2022"].map(es.theDate)).toEqual([
      "el 31 de enero de 2022",
      "enero de 2022",
      "2022",
    ]);
    expect(es.span("2010-01-01", "2021-12")).toBe("desde el 1 de enero de 2010 hasta diciembre de 2021");
    expect(en.span("2010-01-01", "2021-12")).toBe("1 January 2010 to December 2021");
  });
});

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [31_058, "31 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [1_449_000, "1.4 MB"],
])("a file of %i bytes has %s, in either language", (bytes, words) => {
  expect(en.size(bytes)).toBe(words);
  expect(es.size(bytes)).toBe(words);
});
